import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { requestOf } from '@parvis/platform';

/** A device shows its key in a header of its own: no browser sends that by itself, as it does a cookie. */
export const DOOR_KEY_HEADER = 'x-door-key';

export const DoorKey = createParamDecorator((_: unknown, context: ExecutionContext) =>
  requestOf(context).header(DOOR_KEY_HEADER),
);

import { Text } from '@mantine/core';
import type { PlacesEventFragment } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';

/** When and where, in one line under a title. */
export function EventLine({ event }: { event: PlacesEventFragment }) {
  const format = useFormat();
  return (
    <Text c="dimmed">
      {[format.days(event.startsAt, event.endsAt, event.timeZone), event.venue].filter(Boolean).join(' · ')}
    </Text>
  );
}

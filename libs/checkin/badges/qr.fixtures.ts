import jsQR from 'jsqr';

/** What a reader that knows nothing of us reads there. */
export const decode = ({ data, width, height }: { data: Uint8ClampedArray; width: number; height: number }) =>
  jsQR(data, width, height)?.data;

import { create } from 'qrcode';
import { useMemo } from 'react';

/** Modules of white around the code, without which readers do not find it. */
const QUIET = 4;

/** The dark squares of a QR code as one path over a square of `side` units, white around it included. */
export function qrSquares(content: string): { path: string; side: number } {
  const { size, data } = create(content, { errorCorrectionLevel: 'M' }).modules;
  const squares = Array.from({ length: size * size }, (_, index) =>
    data[index] ? `M${(index % size) + QUIET} ${Math.floor(index / size) + QUIET}h1v1h-1z` : '',
  );
  return { path: squares.join(''), side: size + 2 * QUIET };
}

/** A QR code that stays sharp at any size; `label` says where it leads. */
export function QrCode({
  content,
  label,
  className,
}: {
  content: string;
  label: string;
  className?: string | undefined;
}) {
  const { path, side } = useMemo(() => qrSquares(content), [content]);
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      className={className}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

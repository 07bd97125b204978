import encodeQR from 'qr';
import { useMemo } from 'react';

/** Modules of quiet around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

interface Props {
  /** What the code leads to: a whole address. */
  text: string;
  /** What it is, for whoever does not see it. */
  label: string;
  className?: string;
}

/** A QR code, dark on light also by night: readers expect it so. Mends up to a quarter of itself when it is worn. */
export function QrCode({ text, label, className }: Props) {
  const { side, path } = useMemo(() => {
    const rows = encodeQR(text, 'raw', { ecc: 'quartile', border: QUIET });
    const squares = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { side: rows.length, path: squares.join('') };
  }, [text]);
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

import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { BADGE_FORMATS, type BadgeFacts, type BadgeFormatName } from '@parvis/domain';
import { BadgeSide } from './badge-side';

export interface BadgeToPrint {
  facts: BadgeFacts;
  format: BadgeFormatName;
  withBack: boolean;
}

/** Prints a badge that this tablet lays out itself: what is on the screen stays as it is. */
export function usePrintSheet(): { sheet: React.ReactNode; print: (badge: BadgeToPrint) => void } {
  const [badge, setBadge] = useState<BadgeToPrint>();
  useEffect(() => {
    if (!badge) return;
    const done = () => setBadge(undefined);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [badge]);
  return { print: setBadge, sheet: badge && createPortal(<Sheet badge={badge} />, document.body) };
}

function Sheet({ badge: { facts, format, withBack } }: { badge: BadgeToPrint }) {
  const { width, height, isLabel } = BADGE_FORMATS[format];
  return (
    <div className="print-sheet" aria-hidden>
      <style>{`@page { size: ${width}mm ${height}mm; margin: 0 }`}</style>
      <BadgeSide facts={facts} format={format} side="FRONT" />
      {withBack && !isLabel && <BadgeSide facts={facts} format={format} side="BACK" />}
    </div>
  );
}

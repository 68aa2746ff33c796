import { useMemo } from 'react';
import {
  BADGE_FORMATS,
  type BadgeFacts,
  type BadgeFormatName,
  layoutBadge,
  type Measure,
  spellTicketCode,
} from '@parvis/domain';
import { qrSquares, useFormat, useText } from '@parvis/ui';
import type { Guest, TabletData } from './guest-book';

const SAMPLE_PX = 100;

/** Measures with the font of the page, which is what the printer gets. */
function measureOfPage(): Measure {
  const brush = document.createElement('canvas').getContext('2d')!;
  const { fontFamily } = getComputedStyle(document.body);
  return (text, weight) => {
    brush.font = `${weight} ${SAMPLE_PX}px ${fontFamily}`;
    return brush.measureText(text).width / SAMPLE_PX;
  };
}

/** What this tablet knows of a badge: no network is needed, and the code is the short one. */
export function useBadgeFacts(tablet: TabletData): (guest: Guest) => BadgeFacts {
  const text = useText();
  const format = useFormat();
  return (guest) => ({
    ...guest,
    kindName: text(guest.kindName),
    eventTitle: text(tablet.eventTitle),
    eventLines: [format.days(tablet.startsAt, tablet.endsAt, tablet.timeZone), ...(tablet.venue ? [tablet.venue] : [])],
    backLines: [`${window.location.host}/e/${tablet.eventSlug}`],
    spelledCode: spellTicketCode(guest.code),
  });
}

interface BadgeSideProps {
  facts: BadgeFacts;
  format: BadgeFormatName;
  side: 'FRONT' | 'BACK';
  label?: string;
}

/** One side of a badge as large as it is printed, unless its surroundings say otherwise. */
export function BadgeSide({ facts, format, side, label }: BadgeSideProps) {
  const { width, height } = BADGE_FORMATS[format];
  const parts = useMemo(() => layoutBadge(facts, format, side, measureOfPage()), [facts, format, side]);
  return (
    <svg
      className="badge-side"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <rect width={width} height={height} fill="#fff" />
      {parts.map((part, at) => {
        if (part.part === 'area')
          return <rect key={at} x={part.x} y={part.y} width={part.width} height={part.height} fill={part.fill} />;
        if (part.part === 'code') return <Code key={at} content={facts.code} x={part.x} y={part.y} size={part.size} />;
        return (
          <text
            key={at}
            x={part.x}
            y={part.y}
            fontSize={part.size}
            fontWeight={part.weight}
            fill={part.fill}
            textAnchor={part.isCentred ? 'middle' : 'start'}
          >
            {part.text}
          </text>
        );
      })}
    </svg>
  );
}

function Code({ content, x, y, size }: { content: string; x: number; y: number; size: number }) {
  const { path, side } = qrSquares(content);
  return (
    <path d={path} fill="#000" shapeRendering="crispEdges" transform={`translate(${x} ${y}) scale(${size / side})`} />
  );
}

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../booth-plan.module.css';
import { numberSize } from '../floor-plan';
import { placed, type PlanBooth, type PlanDraft } from './plan-draft';

interface PlanBoardProps {
  draft: PlanDraft;
  pictureUrl: string | null;
  nameOf: (exhibitorId: string) => string | undefined;
  chosenId: string | undefined;
  onChoose: (id: string) => void;
  onPlace: (id: string, part: Partial<PlanBooth>) => void;
  onRemove: (id: string) => void;
}

interface Drag {
  id: string;
  /** In steps, from where it was taken hold of. */
  dx: number;
  dy: number;
  fromX: number;
  fromY: number;
}

const MOVES: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The drawing itself: booths are dragged, or moved by the arrows; with Shift the arrows change their size. */
export function PlanBoard({ draft, pictureUrl, nameOf, chosenId, onChoose, onPlace, onRemove }: PlanBoardProps) {
  const { t } = useTranslation('exhibitors');
  const drawing = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<Drag>();
  const stepOf = (event: PointerEvent) => {
    const box = drawing.current!.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) / box.width) * draft.width,
      y: ((event.clientY - box.top) / box.height) * draft.height,
    };
  };
  const press = (event: PointerEvent<SVGGElement>, booth: PlanBooth) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const { x, y } = stepOf(event);
    setDrag({ id: booth.id, dx: 0, dy: 0, fromX: x, fromY: y });
    onChoose(booth.id);
  };
  const move = (event: PointerEvent) => {
    if (!drag) return;
    const { x, y } = stepOf(event);
    setDrag({ ...drag, dx: Math.round(x - drag.fromX), dy: Math.round(y - drag.fromY) });
  };
  const drop = (booth: PlanBooth) => {
    if (drag && (drag.dx !== 0 || drag.dy !== 0)) onPlace(booth.id, { x: booth.x + drag.dx, y: booth.y + drag.dy });
    setDrag(undefined);
  };
  const pressKey = (event: KeyboardEvent, booth: PlanBooth) => {
    const by = MOVES[event.key];
    if (by) {
      event.preventDefault();
      const [dx, dy] = by;
      if (event.shiftKey) onPlace(booth.id, { width: booth.width + dx, height: booth.height + dy });
      else onPlace(booth.id, { x: booth.x + dx, y: booth.y + dy });
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onRemove(booth.id);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(booth.id);
    }
  };
  return (
    <div className={classes['frame']}>
      <svg
        ref={drawing}
        className={classes['plan']}
        viewBox={`0 0 ${draft.width} ${draft.height}`}
        role="group"
        aria-label={t('draw.board')}
      >
        <defs>
          <pattern id="steps" width="1" height="1" patternUnits="userSpaceOnUse">
            <path d="M 1 0 H 0 V 1" fill="none" stroke="#d5e2e3" strokeWidth="0.04" />
          </pattern>
        </defs>
        {pictureUrl && <image href={pictureUrl} width={draft.width} height={draft.height} opacity={0.6} />}
        <rect width={draft.width} height={draft.height} fill="url(#steps)" />
        {draft.booths.map((stored) => {
          const booth =
            drag?.id === stored.id
              ? placed(draft, { ...stored, x: stored.x + drag.dx, y: stored.y + drag.dy })
              : stored;
          const name = booth.exhibitorId ? nameOf(booth.exhibitorId) : undefined;
          return (
            <g
              key={booth.id}
              className={classes['movable']}
              role="button"
              tabIndex={0}
              aria-pressed={booth.id === chosenId}
              aria-label={`${t('exhibitors.booth', { booth: booth.number })}, ${name ?? t('draw.nobody')}, ${t('draw.at', booth)}`}
              onFocus={() => onChoose(booth.id)}
              onPointerDown={(event) => press(event, stored)}
              onPointerMove={move}
              onPointerUp={() => drop(stored)}
              onPointerCancel={() => setDrag(undefined)}
              onKeyDown={(event) => pressKey(event, stored)}
            >
              {name && <title>{name}</title>}
              <rect
                {...{ x: booth.x, y: booth.y, width: booth.width, height: booth.height }}
                rx={0.3}
                className={`${classes['booth']} ${booth.exhibitorId ? '' : classes['free']} ${booth.id === chosenId ? classes['chosen'] : ''}`}
              />
              <text
                x={booth.x + booth.width / 2}
                y={booth.y + booth.height / 2}
                fontSize={numberSize(booth)}
                className={classes['number']}
              >
                {booth.number}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

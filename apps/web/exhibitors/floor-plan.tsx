import { useTranslation } from 'react-i18next';
import type { FloorPlanFragment } from '@parvis/contract/web';
import classes from './booth-plan.module.css';

/** A step of the grid is one unit of the drawing. */
export const numberSize = ({ number, width, height }: { number: string; width: number; height: number }) =>
  Math.min(height * 0.5, (width / Math.max(2, number.length)) * 1.3);

/** The hall with one booth that stands out; for those who listen the words above say which. */
export function FloorPlan({ plan, exhibitorId }: { plan: FloorPlanFragment; exhibitorId: string }) {
  const { t } = useTranslation('exhibitors');
  const here = plan.booths.find((booth) => booth.exhibitorId === exhibitorId);
  return (
    <div className={classes['frame']} role="group" aria-label={t('plan.title')} tabIndex={0}>
      <svg
        className={classes['plan']}
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        role="img"
        aria-label={here ? t('plan.where', { booth: here.number }) : t('plan.title')}
      >
        {plan.pictureUrl && <image href={plan.pictureUrl} width={plan.width} height={plan.height} opacity={0.6} />}
        {plan.booths.map((booth) => (
          <g key={booth.id}>
            <rect
              {...{ x: booth.x, y: booth.y, width: booth.width, height: booth.height }}
              rx={0.3}
              className={`${classes['booth']} ${booth === here ? classes['here'] : booth.exhibitorId ? '' : classes['free']}`}
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
        ))}
      </svg>
    </div>
  );
}

import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OptionCount } from '@parvis/domain';
import { useText } from '@parvis/ui';
import type { Poll } from './live-poll';
import classes from './result-bars.module.css';

interface ResultBarsProps {
  question: Poll['questions'][number];
  counts: OptionCount[];
}

/** What people answered to one question: a bar an answer, with its share and its count in words. */
export function ResultBars({ question, counts }: ResultBarsProps) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const entries = question.options.map((option, index) => {
    const count = counts[index]?.count ?? 0;
    // Each share by itself: bars that are as long as one another say the same, even if the sum is then 99 or 101.
    return { ...option, count, percent: total === 0 ? 0 : Math.round((count * 100) / total) };
  });
  return question.kind === 'GRADE_10' ? <Columns entries={entries.toReversed()} /> : <Bars entries={entries} />;
}

type Entry = Poll['questions'][number]['options'][number] & { count: number; percent: number };

function Bars({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation('polls');
  const text = useText();
  return (
    <ul className={classes.bars}>
      {entries.map(({ value, label, count, percent }) => (
        <li key={value}>
          <div className={classes.line}>
            <span>{text(label)}</span>
            <span className={classes.share}>
              {t('percent', { percent })} <span className={classes.count}>({count})</span>
            </span>
          </div>
          <div className={classes.track} aria-hidden>
            <div className={classes.fill} style={{ width: `${percent}%` }} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Grades stand in the order of their values, so that their shape can be seen. */
function Columns({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation('polls');
  const text = useText();
  const most = Math.max(1, ...entries.map(({ count }) => count));
  return (
    <ul className={classes.columns}>
      {entries.map(({ value, label, count, percent }) => (
        <li key={value} className={classes.column}>
          <VisuallyHidden>{t('bar', { label: text(label), percent, answers: t('votes', { count }) })}</VisuallyHidden>
          <span className={classes.count} aria-hidden>
            {count || '\u00a0'}
          </span>
          <div className={classes.columnTrack} aria-hidden>
            <div className={classes.columnFill} style={{ height: `${(count / most) * 100}%` }} />
          </div>
          <span aria-hidden>{text(label)}</span>
        </li>
      ))}
    </ul>
  );
}

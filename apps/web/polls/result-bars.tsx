import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type LivePollResults, shares } from '@parvis/domain';
import { useFormat, useText } from '@parvis/ui';
import type { Poll } from './live-poll';
import classes from './result-bars.module.css';
import { useDecimal } from './use-decimal';
import { WordWall } from './word-wall';

export type QuestionResult = LivePollResults['questions'][number];

interface ResultBarsProps {
  question: Poll['questions'][number];
  result: QuestionResult;
}

interface Entry {
  key: number;
  label: string;
  count: number;
  percent: number;
  /** Of 1, the longest a bar may be. */
  length: number;
  /** In the place of the share and the count. */
  said?: string;
}

/** What people answered to one question: a bar an answer, with its share and its count in words. */
export function ResultBars({ question, result }: ResultBarsProps) {
  const entries = useEntries(question, result);
  switch (question.kind) {
    case 'SHORT_TEXT':
    case 'OPEN_TEXT':
      return <WordWall words={result.words} isCloud={question.kind === 'SHORT_TEXT'} />;
    case 'SPEAKER_QUESTIONS':
      return null;
    case 'GRADE_10':
    case 'NUMBER':
      return <Columns entries={entries} />;
    case 'NPS':
      return (
        <>
          {result.nps !== null && <Score nps={result.nps} />}
          <Columns entries={entries} />
        </>
      );
    case 'SATISFACTION':
    case 'RATING_5':
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
    case 'RANKING':
    case 'YES_NO':
      return <Bars entries={entries} />;
  }
}

function useEntries(question: Poll['questions'][number], result: QuestionResult): Entry[] {
  const { t } = useTranslation('polls');
  const text = useText();
  const format = useFormat();
  const decimal = useDecimal();
  const { kind, options } = question;
  const labelOf = (value: number) => {
    const option = options.find((one) => one.value === value);
    return option ? text(option.label) : format.number(value);
  };
  const counts = result.counts.map(({ count }) => count);
  // Of several choices each share is of the people who answered; the others are parts of a whole and add up to 100.
  const percentages =
    kind === 'MULTIPLE_CHOICE'
      ? counts.map((count) => (result.answers ? Math.round((count * 100) / result.answers) : 0))
      : shares(counts);
  const entries = result.counts.map(({ value, upTo, meanPlace, count }, index): Entry => {
    const entry = { key: value, count, percent: percentages[index]! };
    if (kind === 'RANKING') {
      const length = meanPlace == null ? 0 : (options.length + 1 - meanPlace) / options.length;
      const said = meanPlace == null ? '' : t('rank.mean', { place: decimal(meanPlace) });
      return { ...entry, label: labelOf(value), length, said };
    }
    const steps = upTo == null || upTo === value ? labelOf(value) : `${format.number(value)}–${format.number(upTo)}`;
    return { ...entry, label: steps, length: entry.percent / 100 };
  });
  if (kind === 'RANKING') return entries.sort((a, b) => b.length - a.length);
  return kind === 'GRADE_10' || kind === 'NPS' ? entries.reverse() : entries;
}

function Score({ nps }: { nps: number }) {
  const { t } = useTranslation('polls');
  return (
    <p className={classes.score}>
      <strong>{nps > 0 ? `+${nps}` : `${nps}`.replace('-', '−')}</strong> {t('nps')}
    </p>
  );
}

function Bars({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation('polls');
  return (
    <ul className={classes.bars}>
      {entries.map(({ key, label, count, percent, length, said }) => (
        <li key={key}>
          <div className={classes.line}>
            <span>{label}</span>
            <span className={classes.share}>
              {said ?? t('percent', { percent })}{' '}
              {said === undefined && <span className={classes.count}>({count})</span>}
            </span>
          </div>
          <div className={classes.track} aria-hidden>
            <div className={classes.fill} style={{ width: `${length * 100}%` }} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Amounts stand in the order of their values, so that their shape can be seen. */
function Columns({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation('polls');
  const most = Math.max(1, ...entries.map(({ count }) => count));
  return (
    <ul className={classes.columns}>
      {entries.map(({ key, label, count, percent }) => (
        <li key={key} className={classes.column}>
          <VisuallyHidden>{t('bar', { label, percent, answers: t('votes', { count }) })}</VisuallyHidden>
          <span className={classes.count} aria-hidden>
            {count || '\u00a0'}
          </span>
          <div className={classes.columnTrack} aria-hidden>
            <div className={classes.columnFill} style={{ height: `${(count / most) * 100}%` }} />
          </div>
          <span aria-hidden>{label}</span>
        </li>
      ))}
    </ul>
  );
}

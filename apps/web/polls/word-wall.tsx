import { useTranslation } from 'react-i18next';
import classes from './word-wall.module.css';

interface WordWallProps {
  /** Only what a person let onto the screen, the most frequent first. */
  words: { words: string; count: number }[];
  /** Words of one line, larger the more often they were written; else texts, one below the other. */
  isCloud: boolean;
}

const MOST_TEXTS = 12;

export function WordWall({ words, isCloud }: WordWallProps) {
  const { t } = useTranslation('polls');
  if (words.length === 0) return <p className={classes.none}>{t('words.none')}</p>;
  const most = words[0]!.count;
  if (!isCloud)
    return (
      <ul className={classes.texts}>
        {words.slice(0, MOST_TEXTS).map((one) => (
          <li key={one.words}>{one.words}</li>
        ))}
      </ul>
    );
  return (
    <ul className={classes.cloud}>
      {spread(words).map((one) => (
        <li key={one.words} style={{ fontSize: `${sizeOf(one.count, most)}em` }} data-much={one.count === most}>
          {one.words}
          <span className={classes.times}>{t('words.times', { count: one.count })}</span>
        </li>
      ))}
    </ul>
  );
}

/** The area of a word says how often it came: its height follows the root. */
const sizeOf = (count: number, most: number) => 0.8 + 1.7 * Math.sqrt(most === 1 ? 0.3 : (count - 1) / (most - 1));

/** The most frequent in the middle, the rare ones at both ends. */
function spread<Word>(words: readonly Word[]): Word[] {
  const spreaded: Word[] = [];
  words.forEach((word, index) => (index % 2 === 0 ? spreaded.push(word) : spreaded.unshift(word)));
  return spreaded;
}

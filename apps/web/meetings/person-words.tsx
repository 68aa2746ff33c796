import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TagOfMeetingsFragment } from '@parvis/contract/web';
import { MEETING_LANGUAGES } from '@parvis/domain';
import { useText } from '@parvis/ui';
import classes from './meetings.module.css';

export type MeetingLanguage = (typeof MEETING_LANGUAGES)[number];
export const isMeetingLanguage = (code: string): code is MeetingLanguage =>
  MEETING_LANGUAGES.some((known) => known === code);

/** Names of languages in the reader's language; an unknown one stays its code. */
export function useLanguageNames() {
  const { t } = useTranslation('asking');
  return (codes: readonly string[]) =>
    codes.map((code) => (isMeetingLanguage(code) ? t(`languages.${code}`) : code)).join(', ');
}

interface SaysProps {
  label: string;
  text: string | null;
  tags: readonly TagOfMeetingsFragment[];
  isShort?: boolean;
}

const SHOWN_IN_SHORT = 3;

/** What somebody offers or seeks: the words they chose, then their own. */
export function Says({ label, text, tags, isShort = false }: SaysProps) {
  const words = useText();
  if (!text && tags.length === 0) return null;
  const shown = isShort ? tags.slice(0, SHOWN_IN_SHORT) : tags;
  return (
    <div className={classes.says}>
      <Text size={isShort ? 'sm' : 'md'} fw={650}>
        {label}
      </Text>
      {shown.length > 0 && (
        <Group gap={6} my={4}>
          {shown.map((tag) => (
            <Badge key={tag.id} variant="light" tt="none" fw={550} size="lg" className={classes.tag}>
              {words(tag.label)}
            </Badge>
          ))}
          {tags.length > shown.length && <Text size="sm" c="dimmed">{`+ ${tags.length - shown.length}`}</Text>}
        </Group>
      )}
      {text && (
        <Text
          size={isShort ? 'sm' : 'md'}
          className={isShort ? classes.clamp : ''}
          style={{ overflowWrap: 'anywhere' }}
        >
          {text}
        </Text>
      )}
    </div>
  );
}

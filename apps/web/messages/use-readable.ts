import { useTranslation } from 'react-i18next';
import type { Text } from '@parvis/domain';
import { useText } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';
import { messagesWords } from './messages.words';

const NAMES = Object.keys(messagesWords.fr.placeholders) as (keyof (typeof messagesWords)['fr']['placeholders'])[];

/** A subject as a list shows it: the event by its name, other fields by what they stand for. */
export function useReadable(): (subject: Text) => string {
  const { t } = useTranslation('messages');
  const text = useText();
  const { title } = useStaffEvent();
  return (subject) =>
    text(subject).replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (all, name: string) => {
      if (name === 'evenement') return text(title);
      const known = NAMES.find((one) => one === name);
      return known ? `[${t(`placeholders.${known}`)}]` : all;
    });
}

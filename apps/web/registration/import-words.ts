import type { useTranslation } from 'react-i18next';
import type { ImportFault } from '../shell/import-parts';
import type { ImportedLine } from './send-attendees';

type T = ReturnType<typeof useTranslation<'attendees'>>['t'];

const EVENT_FAULTS = ['BUSY', 'EVENT_CANCELLED'] as const;
const LINE_FAULTS = [
  ...(['REQUIRED', 'TOO_LONG', 'EMAIL_INVALID', 'KIND_UNKNOWN', 'KIND_MISSING', 'KIND_HAS_A_PRICE'] as const),
  ...(['DATE_INVALID', 'TWICE_IN_FILE', 'NO_PLACE_LEFT'] as const),
];
const COLUMNS = [
  ...(['email', 'givenName', 'familyName', 'organisation', 'jobTitle', 'kind', 'language', 'registeredAt'] as const),
];

export const columnWords = (t: T, column: string | undefined) => {
  const known = COLUMNS.find((one) => one === column);
  return known ? t(`import.columns.${known}`) : '';
};

/** Why the event takes nobody; undefined where the file itself is at fault. */
export function eventFaultWords(t: T, { fault }: ImportFault): string | undefined {
  const known = EVENT_FAULTS.find((one) => one === fault);
  return known && t(`import.faults.${known}`);
}

/** What is wrong with a line, and with which of its cells. */
export function lineFaultWords(t: T, { code, column, value }: NonNullable<ImportedLine['fault']>): string {
  const known = LINE_FAULTS.find((one) => one === code) ?? 'REQUIRED';
  return t(`import.line_faults.${known}`, { column: columnWords(t, column), value });
}

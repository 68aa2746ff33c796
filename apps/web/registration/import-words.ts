import type { useTranslation } from 'react-i18next';
import type { ImportedLine, ImportFault } from './send-attendees';

type T = ReturnType<typeof useTranslation<'attendees'>>['t'];

const FILE_FAULTS = [
  ...(['FILE_EMPTY', 'FILE_WRONG_TYPE', 'FILE_UNREADABLE', 'FILE_TOO_LARGE', 'TOO_MANY_LINES'] as const),
  ...(['TOO_MANY_COLUMNS', 'TOO_MANY_CELLS', 'CELL_TOO_LONG', 'COLUMN_MISSING', 'BUSY', 'EVENT_CANCELLED'] as const),
];
const LINE_FAULTS = [
  ...(['REQUIRED', 'TOO_LONG', 'EMAIL_INVALID', 'KIND_UNKNOWN', 'KIND_MISSING', 'KIND_HAS_A_PRICE'] as const),
  ...(['DATE_INVALID', 'TWICE_IN_FILE', 'NO_PLACE_LEFT'] as const),
];
const COLUMNS = [
  ...(['email', 'givenName', 'familyName', 'organisation', 'jobTitle', 'kind', 'language', 'registeredAt'] as const),
];

const columnWords = (t: T, column: string | undefined) => {
  const known = COLUMNS.find((one) => one === column);
  return known ? t(`import.columns.${known}`) : '';
};

/** Why the whole file cannot be read. */
export function importFaultWords(t: T, { fault, line, column }: ImportFault): string {
  const known = FILE_FAULTS.find((one) => one === fault);
  return known
    ? t(`import.file_faults.${known}`, { line: line ?? '', column: columnWords(t, column) })
    : t('acts.failed');
}

/** What is wrong with a line, and with which of its cells. */
export function lineFaultWords(t: T, { code, column, value }: NonNullable<ImportedLine['fault']>): string {
  const known = LINE_FAULTS.find((one) => one === code) ?? 'REQUIRED';
  return t(`import.line_faults.${known}`, { column: columnWords(t, column), value });
}

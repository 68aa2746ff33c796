import { Alert, FileInput, Stack, Table, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '@parvis/ui';

/** Why a file as a whole was not taken. */
export interface ImportFault {
  fault: string;
  line?: number;
  column?: string;
}

interface Line {
  line: number;
  name: string;
  fault?: object;
}

interface Report<OneLine extends Line> {
  faults: number;
  lines: OneLine[];
  ignored: string[];
}

/** So many lines at once are more than anybody reads. */
const MOST_SHOWN = 200;

/** The file that somebody imports a list from. */
export function FileChoice({ value, onChange }: { value: File | null; onChange: (file: File | null) => void }) {
  const { t } = useTranslation('imports');
  return (
    <FileInput
      size="md"
      label={t('choose')}
      description={t('hint')}
      placeholder={t('placeholder')}
      styles={{ placeholder: { color: 'var(--mantine-color-gray-7)' } }}
      accept=".csv,.xlsx,.txt"
      value={value}
      onChange={onChange}
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      leftSection={<IconFileSpreadsheet size={20} aria-hidden />}
      maw={520}
    />
  );
}

interface ProblemProps {
  fault: ImportFault | undefined;
  report: Pick<Report<Line>, 'faults'> | undefined;
  /** How a column is called here. */
  column: (name: string | undefined) => string;
  /** In the place of what is said of files. */
  words?: string | undefined;
}

/** What keeps the file out: itself, or some of its lines. */
export function ImportProblem({ fault, report, column, words }: ProblemProps) {
  const { t, i18n } = useTranslation('imports');
  const key = `file_faults.${fault?.fault ?? ''}`;
  const ofFile = i18n.exists(key, { ns: 'imports' })
    ? t(key as 'file_faults.FILE_EMPTY', { line: fault?.line ?? '', column: column(fault?.column) })
    : t('failed');
  return (
    <div role="alert">
      {fault && <Alert color="coral">{words ?? ofFile}</Alert>}
      {report && report.faults > 0 && <Alert color="coral">{t('refused', { count: report.faults })}</Alert>}
    </div>
  );
}

interface LinesProps<OneLine extends Line> {
  report: Report<OneLine>;
  /** How many of each; a false one is left out. */
  counts: (string | false)[];
  /** What a line is about. */
  what: string;
  under?: (line: OneLine) => string;
  mark: (line: OneLine) => { tone: 'good' | 'neutral' | 'waiting' | 'bad'; says: string; more?: string };
}

/** What becomes of each line of a file; what needs a hand comes first. */
export function ImportedLines<OneLine extends Line>({ report, counts, what, under, mark }: LinesProps<OneLine>) {
  const { t } = useTranslation('imports');
  const lines = report.lines.toSorted((a, b) => Number(!a.fault) - Number(!b.fault) || a.line - b.line);
  return (
    <Stack gap="sm">
      <Text role="status" fw={600}>
        {[...counts, report.faults > 0 && t('faults', { count: report.faults })].filter(Boolean).join(' · ')}
      </Text>
      {report.ignored.length > 0 && <Text c="dimmed">{t('ignored', { columns: report.ignored.join(', ') })}</Text>}
      <Table.ScrollContainer minWidth={320} tabIndex={0} role="region" aria-label={t('lines')}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('line')}</Table.Th>
              <Table.Th>{what}</Table.Th>
              <Table.Th>{t('what')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.slice(0, MOST_SHOWN).map((line) => {
              const { tone, says, more } = mark(line);
              return (
                <Table.Tr key={line.line}>
                  <Table.Td>{line.line}</Table.Td>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>
                    {line.name}
                    {under && (
                      <Text size="sm" c="dimmed">
                        {under(line)}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <StatusMark tone={tone}>{tone === 'bad' ? t('toMend') : says}</StatusMark>
                    {(tone === 'bad' || more) && <Text size="sm">{tone === 'bad' ? says : more}</Text>}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {lines.length > MOST_SHOWN && <Text c="dimmed">{t('more', { count: lines.length - MOST_SHOWN })}</Text>}
    </Stack>
  );
}

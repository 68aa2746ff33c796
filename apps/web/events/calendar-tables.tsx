import { Alert, ScrollArea, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportCalendarMutation } from '@parvis/contract/web';
import { StatusMark, type Tone, useFormat } from '@parvis/ui';
import { eventsWords } from './events.words';

type Outcome = ImportCalendarMutation['importCalendar'];
type Lines = Extract<Outcome, { __typename: 'CalendarImported' }>['lines'];
type Faults = Extract<Outcome, { __typename: 'CalendarRefused' }>['faults'];

const tones: Record<Lines[number]['change'], Tone> = { CREATED: 'good', UPDATED: 'waiting', UNCHANGED: 'neutral' };

/** Each line of the file and what becomes of it. */
export function CalendarPreview({ lines }: { lines: Lines }) {
  const { t } = useTranslation('events');
  const format = useFormat();
  return (
    <section aria-labelledby="preview">
      <Title order={2} size="h3" id="preview" mb="sm">
        {t('calendar.preview')}
      </Title>
      <Table striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th visibleFrom="sm">{t('calendar.line')}</Table.Th>
            <Table.Th>{t('calendar.day')}</Table.Th>
            <Table.Th>{t('calendar.event')}</Table.Th>
            <Table.Th>{t('calendar.change')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ line, title, startsOn, change }) => (
            <Table.Tr key={line}>
              <Table.Td visibleFrom="sm">{line}</Table.Td>
              <Table.Td>{format.shortDay(startsOn, 'UTC')}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{title}</Table.Td>
              <Table.Td miw={132}>
                <StatusMark tone={tones[change]}>{t(`calendar.changes.${change}`)}</StatusMark>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

type Code = keyof typeof eventsWords.fr.calendar.codes;
const wordOf = (code: string): Code => (code in eventsWords.fr.calendar.codes ? (code as Code) : 'OTHER');

/** Where the file is wrong and what to write instead. */
export function CalendarFaults({ faults }: { faults: Faults }) {
  const { t } = useTranslation('events');
  return (
    <section aria-labelledby="faults">
      <Alert color="coral" role="alert" mb="md" title={t('calendar.faults', { count: faults.length })}>
        {t('calendar.faultsLead')}
      </Alert>
      <ScrollArea>
        <Table striped id="faults" aria-label={t('calendar.faults', { count: faults.length })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('calendar.line')}</Table.Th>
              <Table.Th>{t('calendar.columnName')}</Table.Th>
              <Table.Th>{t('calendar.value')}</Table.Th>
              <Table.Th>{t('calendar.fault')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {faults.map(({ line, column, code, value }) => (
              <Table.Tr key={`${line} ${column} ${code}`}>
                <Table.Td>{line}</Table.Td>
                <Table.Td>{column}</Table.Td>
                <Table.Td>
                  <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                    {value}
                  </Text>
                </Table.Td>
                <Table.Td>{t(`calendar.codes.${wordOf(code)}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
    </section>
  );
}

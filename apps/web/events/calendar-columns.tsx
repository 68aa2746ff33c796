import { Button, Code, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CALENDAR_COLUMNS, CALENDAR_REQUIRED, EVENT_FORMATS, EVENT_KINDS } from '@parvis/domain';

const TEMPLATE = [
  CALENDAR_COLUMNS.join(','),
  '2025-03-18,2025-03-18,Session des nouveaux adhérents #1,NEW_MEMBER_SESSION,IN_PERSON,Paris,,',
  '2025-04-02,2025-04-03,Congrès de printemps,CONGRESS,IN_PERSON,"Palais des congrès, Paris",600,',
].join('\r\n');

/** What the file must look like, and one to start from. */
export function CalendarColumns() {
  const { t } = useTranslation('events');
  const names = { kinds: EVENT_KINDS.join(', '), formats: EVENT_FORMATS.join(', ') };
  const isRequired = (column: string) => CALENDAR_REQUIRED.some((name) => name === column);
  return (
    <Paper component="section" aria-labelledby="columns">
      <Title order={2} size="h3" id="columns" mb="xs">
        {t('calendar.columns')}
      </Title>
      <Text c="dimmed" mb="md" maw={680}>
        {t('calendar.columnsLead')}
      </Text>
      <Stack component="dl" gap="sm" m={0} mb="md">
        {CALENDAR_COLUMNS.map((column) => (
          <div key={column}>
            <dt>
              <Code>{column}</Code>{' '}
              <Text span size="sm" c="dimmed">
                {t(isRequired(column) ? 'calendar.required' : 'calendar.optional')}
              </Text>
            </dt>
            <Text component="dd" m={0} size="sm" style={{ overflowWrap: 'anywhere' }}>
              {t(`calendar.column.${column}`, names)}
            </Text>
          </div>
        ))}
      </Stack>
      <Button variant="light" onClick={() => download(TEMPLATE)}>
        {t('calendar.template')}
      </Button>
    </Paper>
  );
}

function download(csv: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'calendrier.csv';
  link.click();
  URL.revokeObjectURL(url);
}

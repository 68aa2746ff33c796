import { Button, Group, Paper, Stack, Switch, Text, Title } from '@mantine/core';
import { IconFileTypePdf, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StaffAttendanceDocument, type StaffAttendanceQuery } from '@parvis/contract/web';
import { NotFoundState, PageHeader, StatusMark, useFormat, useLanguage, useText } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import classes from './desk.module.css';
import { DoorLinks } from './door-links';

type Sheet = NonNullable<NonNullable<StaffAttendanceQuery['event']>['attendanceSheets']>[number];

/** The attendance sheets of an event, ready to print. */
export function AttendanceScreen() {
  const { t } = useTranslation('desk');
  const { slug } = useStaffEvent();
  const response = useQuery({
    query: StaffAttendanceDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      <PageHeader title={t('attendance.title')} lead={t('attendance.lead')} />
      <DoorLinks />
      <QueryView response={response}>
        {({ event }) =>
          event?.attendanceSheets && event.deskSettings ? (
            <Sheets sheets={event.attendanceSheets} asksSignature={event.deskSettings.asksSignature} />
          ) : (
            <NotFoundState order={2} />
          )
        }
      </QueryView>
    </>
  );
}

function Sheets({ sheets, asksSignature }: { sheets: Sheet[]; asksSignature: boolean }) {
  const { t } = useTranslation('desk');
  const [onlyPresent, setOnlyPresent] = useState(false);
  const halves = sheets.filter(({ half }) => half);
  const sessions = sheets.filter(({ session }) => session);
  return (
    <Stack gap="lg">
      <div>
        <Switch
          label={t('attendance.onlyPresent')}
          description={t('attendance.onlyPresentLead')}
          checked={onlyPresent}
          onChange={(event) => setOnlyPresent(event.currentTarget.checked)}
        />
        {!asksSignature && (
          <Text c="dimmed" size="sm" mt="sm">
            {t('attendance.signatures')}
          </Text>
        )}
      </div>
      <Paper component="section">
        <Title order={2} size="h3">
          {t('attendance.halfDays')}
        </Title>
        <SheetRows sheets={halves} onlyPresent={onlyPresent} asksSignature={asksSignature} />
      </Paper>
      <Paper component="section">
        <Title order={2} size="h3">
          {t('attendance.sessions')}
        </Title>
        {sessions.length === 0 && <Text c="dimmed">{t('attendance.noSessions')}</Text>}
        <SheetRows sheets={sessions} onlyPresent={onlyPresent} asksSignature={asksSignature} />
      </Paper>
    </Stack>
  );
}

interface SheetRowsProps {
  sheets: Sheet[];
  onlyPresent: boolean;
  asksSignature: boolean;
}

function SheetRows({ sheets, onlyPresent, asksSignature }: SheetRowsProps) {
  const days = [...new Set(sheets.map(({ day }) => day))];
  const format = useFormat();
  return days.map((day) => (
    <div key={day} className={classes.day}>
      <Title order={3} size="h4">
        {/* A day of the calendar, the same wherever it is read. */}
        {format.day(`${day}T12:00:00Z`, 'UTC')}
      </Title>
      <ul className={classes.rows}>
        {sheets
          .filter((sheet) => sheet.day === day)
          .map((sheet) => (
            <SheetRow
              key={sheet.session?.id ?? sheet.half}
              sheet={sheet}
              onlyPresent={onlyPresent}
              asksSignature={asksSignature}
            />
          ))}
      </ul>
    </div>
  ));
}

function SheetRow({ sheet, onlyPresent, asksSignature }: Omit<SheetRowsProps, 'sheets'> & { sheet: Sheet }) {
  const { t } = useTranslation('desk');
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const { id, timeZone } = useStaffEvent();
  const { day, half, session, present, signed } = sheet;
  const title = session ? text(session.title) : t(`attendance.${half ?? 'MORNING'}`);
  const what = `${title}, ${format.day(`${day}T12:00:00Z`, 'UTC')}`;
  const query = new URLSearchParams(session ? { session: session.id } : { day, half: half ?? 'MORNING' });
  if (onlyPresent) query.set('present', '1');
  query.set('lang', language.toLowerCase());
  const address = (ending: string) => `/api/events/${id}/attendance.${ending}?${query}`;
  return (
    <li className={`${classes.row} ${classes.sheet}`}>
      <div>
        <Text fw={600}>{title}</Text>
        {session && (
          <Text size="sm" c="dimmed">
            {[format.times(session.startsAt, session.endsAt, timeZone), session.roomName].filter(Boolean).join(' · ')}
          </Text>
        )}
      </div>
      <div>
        {session && !session.hasPoint ? (
          <Text size="sm" c="dimmed">
            {t('attendance.noPoint')}
          </Text>
        ) : (
          <StatusMark tone={present > 0 ? 'good' : 'neutral'}>{t('attendance.present', { count: present })}</StatusMark>
        )}
        {asksSignature && (
          <Text size="sm" c="dimmed">
            {t('attendance.signed', { count: signed })}
          </Text>
        )}
      </div>
      <Group gap="xs" wrap="nowrap">
        <Button
          component="a"
          href={address('pdf')}
          target="_blank"
          rel="noreferrer"
          variant="default"
          aria-label={t('attendance.pdfOf', { what })}
          leftSection={<IconFileTypePdf size={18} aria-hidden />}
        >
          {t('attendance.pdf')}
        </Button>
        <Button
          component="a"
          href={address('xlsx')}
          variant="default"
          aria-label={t('attendance.xlsxOf', { what })}
          leftSection={<IconTable size={18} aria-hidden />}
        >
          {t('attendance.xlsx')}
        </Button>
      </Group>
    </li>
  );
}

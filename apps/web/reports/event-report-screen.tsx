import { Stack } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EventReportDocument } from '@parvis/contract/web';
import { staffMay } from '@parvis/domain';
import { PageHeader, useLanguage } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useSession } from '../shell/session';
import { useStaffEvent } from '../shell/staff-space';
import { PastAnswers } from './past-answers';
import { ReportFiles } from './report-files';
import { ReportTable } from './report-table';
import { TableActions } from './table-actions';

/** What staff publish about an event: who came, what they thought, whom they met. */
export function EventReportScreen() {
  const { t } = useTranslation('reports');
  const { id, slug } = useStaffEvent();
  const { me } = useSession();
  const response = useQuery({
    query: EventReportDocument,
    variables: { slug, language: useLanguage() },
    requestPolicy: 'cache-and-network',
  });
  const files = `/api/reports/events/${id}`;
  return (
    <>
      <PageHeader title={t('event.title')} lead={t('event.lead')} action={<ReportFiles files={files} />} />
      <QueryView response={response}>
        {({ event }) =>
          event?.report ? (
            <Stack gap={40}>
              {event.report.tables.map((table) => (
                <ReportTable
                  key={table.key}
                  table={table}
                  actions={
                    <TableActions
                      table={table}
                      files={files}
                      subject={staffMay(me, 'report.write') ? { eventId: id, year: null } : undefined}
                    />
                  }
                />
              ))}
              <LinkButton
                to="/equipe/$slug/rapport/reponses"
                params={{ slug }}
                variant="default"
                leftSection={<IconMessage2 size={20} aria-hidden />}
                className="parvis-no-print"
                style={{ alignSelf: 'flex-start' }}
              >
                {t('openAnswers')}
              </LinkButton>
              {staffMay(me, 'report.write') && (
                <PastAnswers eventId={id} onDone={() => response[1]({ requestPolicy: 'network-only' })} />
              )}
            </Stack>
          ) : (
            <NotFoundPage />
          )
        }
      </QueryView>
    </>
  );
}

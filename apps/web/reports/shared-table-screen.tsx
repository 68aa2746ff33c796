import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SharedTableDocument } from '@parvis/contract/web';
import { NotFoundState, PageHeader, useLanguage } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { ReportTable } from './report-table';

/** One table of a report, for whoever was given its link. */
export function SharedTableScreen() {
  const { t } = useTranslation('reports');
  const { token = '' } = useParams({ strict: false });
  const response = useQuery({ query: SharedTableDocument, variables: { token, language: useLanguage() } });
  return (
    <QueryView response={response}>
      {({ sharedTable }) =>
        sharedTable ? (
          <>
            <PageHeader title={sharedTable.about} lead={t('sharedLead')} />
            <ReportTable table={sharedTable.table} />
          </>
        ) : (
          <NotFoundState />
        )
      }
    </QueryView>
  );
}

import { useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CampaignDocument } from '@parvis/contract/web';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { CampaignEditor } from './campaign-editor';
import { CampaignReport } from './campaign-report';

/** One campaign: written while it is a draft, watched once it is more. */
export function CampaignScreen() {
  const { campagne = '' } = useParams({ strict: false });
  if (campagne === 'nouvelle') return <CampaignEditor key="nouvelle" />;
  return <KnownCampaign key={campagne} id={campagne} />;
}

function KnownCampaign({ id }: { id: string }) {
  const { slug } = useStaffEvent();
  const { envoi = false } = useSearch({ from: '/equipe/$slug/messages/campagnes/$campagne' });
  const response = useQuery({
    query: CampaignDocument,
    variables: { slug, id },
    requestPolicy: 'cache-and-network',
  });
  return (
    <QueryView response={response}>
      {({ event }) => {
        const campaign = event?.campaign;
        if (!campaign) return <NotFoundPage />;
        if (campaign.status === 'DRAFT') return <CampaignEditor campaign={campaign} isLeaving={envoi} />;
        return <CampaignReport campaign={campaign} onRefresh={() => response[1]({ requestPolicy: 'network-only' })} />;
      }}
    </QueryView>
  );
}

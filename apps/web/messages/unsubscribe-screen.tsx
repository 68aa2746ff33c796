import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { CampaignSubscriptionDocument, SetCampaignSubscriptionDocument } from '@parvis/contract/web';
import { EmptyState, PageHeader } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';

/** Where the link at the foot of a campaign leads: looking at the page changes nothing, its button does. */
export function UnsubscribeScreen() {
  const { t } = useTranslation('messages');
  const { hash: token } = useLocation();
  const response = useQuery({ query: CampaignSubscriptionDocument, variables: { token } });
  return (
    <QueryView response={response}>
      {({ campaignSubscription: subscription }) => {
        if (subscription) return <Subscription token={token} {...subscription} />;
        return (
          <EmptyState
            order={1}
            icon={IconLinkOff}
            title={t('unsubscribe.unknown')}
            action={<LinkButton to="/moi">{t('unsubscribe.mySpace')}</LinkButton>}
          >
            {t('unsubscribe.unknownLead')}
          </EmptyState>
        );
      }}
    </QueryView>
  );
}

function Subscription({ token, ...known }: { token: string; address: string; isSubscribed: boolean }) {
  const { t } = useTranslation('messages');
  const [{ fetching, data }, set] = useMutation(SetCampaignSubscriptionDocument);
  const [hasFailed, setFailed] = useState(false);
  const { address, isSubscribed } = data?.setCampaignSubscription ?? known;
  const change = async () => {
    const outcome = await set({ token, isSubscribed: !isSubscribed });
    setFailed(!outcome.data?.setCampaignSubscription);
  };
  return (
    <Stack maw={640} gap="md" align="flex-start">
      <PageHeader title={t('unsubscribe.title')} />
      <Text role="status" fw={650} fz="lg">
        {t(isSubscribed ? 'unsubscribe.on' : 'unsubscribe.off', { address })}
      </Text>
      <Text>{t('unsubscribe.rest')}</Text>
      {hasFailed && (
        <Alert color="coral" role="alert">
          {t('unsubscribe.failed')}
        </Alert>
      )}
      <Button loading={fetching} variant={isSubscribed ? 'filled' : 'default'} onClick={() => void change()}>
        {t(isSubscribed ? 'unsubscribe.stop' : 'unsubscribe.again')}
      </Button>
    </Stack>
  );
}

import { Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type CampaignAudienceInput, CampaignReachDocument, type CampaignReachQuery } from '@parvis/contract/web';

export type Reach = NonNullable<NonNullable<CampaignReachQuery['event']>['campaignReach']>;

/** How many a campaign would reach now; the last known number while a new one is on its way. */
export function useReach(slug: string, audience: CampaignAudienceInput): [Reach | undefined, () => void] {
  const [settled] = useDebouncedValue(audience, 300);
  const [{ data }, refetch] = useQuery({
    query: CampaignReachDocument,
    variables: { slug, audience: settled },
    requestPolicy: 'cache-and-network',
  });
  return [data?.event?.campaignReach ?? undefined, () => refetch({ requestPolicy: 'network-only' })];
}

export function ReachLine({ reach }: { reach: Reach | undefined }) {
  const { t } = useTranslation('campaigns');
  const left = reach
    ? [
        reach.unsubscribed > 0 && t('reach.unsubscribed', { count: reach.unsubscribed }),
        reach.unreachable > 0 && t('reach.unreachable', { count: reach.unreachable }),
      ].filter(Boolean)
    : [];
  return (
    <Group gap="xs" role="status" mih={54} align="flex-start" wrap="nowrap">
      <IconUsers size={24} color="var(--mantine-color-parvis-7)" aria-hidden style={{ flex: 'none' }} />
      <div>
        <Text fw={650} fz="lg" lh={1.3}>
          {reach && (reach.count > 0 ? t('reach.count', { count: reach.count }) : t('reach.nobody'))}
        </Text>
        {left.length > 0 && (
          <Text size="sm" c="dimmed">
            {left.join(' · ')}
          </Text>
        )}
      </div>
    </Group>
  );
}

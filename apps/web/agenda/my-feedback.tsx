import { Box, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyFeedbackDocument } from '@parvis/contract/web';
import { FeedbackCard } from './feedback-card';

const ASKED_AT_ONCE = 3;

interface MyFeedbackProps {
  slug: string;
  timeZone: string;
}

/** In one's day: the sessions of one's agenda that are over, the last first, a few at a time. */
export function MyFeedback({ slug, timeZone }: MyFeedbackProps) {
  const { t } = useTranslation('running');
  const own = useOwnFeedback(slug, false);
  const asked = own.filter(({ attended }) => attended).slice(0, ASKED_AT_ONCE);
  if (asked.length === 0) return null;
  return (
    <Box component="section" mt="xl">
      <Title order={2} size="h3" mb={4}>
        {t('feedback.section')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('feedback.lead')}
      </Text>
      <Stack gap="md">
        {asked.map((one) => (
          <FeedbackCard key={one.sessionId} own={one} timeZone={timeZone} />
        ))}
      </Stack>
    </Box>
  );
}

/** Beside a session that is over. */
export function FeedbackOnSession({ sessionId, slug, timeZone }: MyFeedbackProps & { sessionId: string }) {
  const { t } = useTranslation('running');
  const one = useOwnFeedback(slug, false).find((own) => own.sessionId === sessionId);
  if (!one) return null;
  return (
    <Box component="section">
      <Title order={3} size="h4" mb="xs">
        {t('feedback.section')}
      </Title>
      <FeedbackCard key={one.sessionId} own={one} timeZone={timeZone} />
      <Text size="sm" c="dimmed" mt={6}>
        {t('feedback.lead')}
      </Text>
    </Box>
  );
}

function useOwnFeedback(slug: string, pause: boolean) {
  const [{ data }] = useQuery({
    query: MyFeedbackDocument,
    variables: { slug },
    pause,
    requestPolicy: 'cache-and-network',
  });
  return data?.event?.myFeedback ?? [];
}

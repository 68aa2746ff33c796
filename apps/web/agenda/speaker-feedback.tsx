import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FeedbackOnMySessionsDocument } from '@parvis/contract/web';
import { useEvent } from '../shell/event-space';
import { FeedbackSummary } from './feedback-summary';

/** What attendees said of the sessions where the reader speaks; nothing before one of them is over. */
export function SpeakerFeedback() {
  const { t } = useTranslation('running');
  const { slug, timeZone } = useEvent();
  const [{ data }] = useQuery({
    query: FeedbackOnMySessionsDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const rows = data?.event?.feedbackOnMySessions ?? [];
  if (rows.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h3" mb="md">
        {t('feedback.speakerTitle')}
      </Title>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map((feedback) => (
          <FeedbackSummary key={feedback.sessionId} feedback={feedback} slug={slug} timeZone={timeZone} />
        ))}
      </Stack>
    </section>
  );
}

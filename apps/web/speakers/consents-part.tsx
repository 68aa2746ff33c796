import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AnswerSpeakerConsentDocument } from '@parvis/contract/web';
import { StatusMark, useFormat } from '@parvis/ui';
import type { PartProps } from './space';

type Consent = PartProps['space']['consents'][number];

/** Yes or no to each, in words that are kept with the answer; both answers are right, and may change. */
export function ConsentsPart({ space: { consents }, eventId, onBehalfOf, timeZone }: PartProps & { timeZone: string }) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const [{ fetching }, send] = useMutation(AnswerSpeakerConsentDocument);
  const [hasFailed, setFailed] = useState(false);
  const answer = async ({ kind, wording }: Consent, given: boolean) => {
    const { data } = await send({ input: { eventId, kind, given, wording } });
    setFailed(data?.answerSpeakerConsent.__typename !== 'SpeakerSpaceSaved');
  };
  return (
    <Paper component="section" id="autorisations">
      <Title order={2} size="h3" mb={4}>
        {t('consents.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {onBehalfOf ? t('consents.ofStaff') : t('consents.lead')}
      </Text>
      {hasFailed && (
        <Alert color="coral" role="alert" mb="md">
          {t('consents.failed')}
        </Alert>
      )}
      <Stack gap="lg">
        {consents.map((consent) => {
          const { kind, given, wording, answeredAt } = consent;
          return (
            <div key={kind}>
              <Title order={3} size="h4" mb={4}>
                {t(`consents.${kind}`)}
              </Title>
              <Text mb="xs">{wording}</Text>
              <Group gap="sm">
                {given !== null && given !== undefined && answeredAt && (
                  <StatusMark tone={given ? 'good' : 'neutral'}>
                    {t(given ? 'consents.given' : 'consents.refused', { day: format.day(answeredAt, timeZone) })}
                  </StatusMark>
                )}
                {!onBehalfOf &&
                  [true, false]
                    .filter((choice) => choice !== given)
                    .map((choice) => (
                      <Button
                        key={String(choice)}
                        mih={44}
                        variant={choice ? 'light' : 'default'}
                        aria-label={`${t(choice ? 'consents.yes' : 'consents.no')} — ${t(`consents.${kind}`)}`}
                        onClick={() => !fetching && void answer(consent, choice)}
                      >
                        {t(choice ? 'consents.yes' : 'consents.no')}
                      </Button>
                    ))}
              </Group>
            </div>
          );
        })}
      </Stack>
    </Paper>
  );
}

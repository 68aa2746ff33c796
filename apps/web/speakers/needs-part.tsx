import { Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveSpeakerNeedsDocument } from '@parvis/contract/web';
import { ProfileForm, useSave } from '../shell/profile-form';
import type { PartProps } from './space';

const FIELDS = ['technical', 'access', 'diet', 'travel'] as const;

/** What is needed on the spot and how the speaker comes; staff alone read it. */
export function NeedsPart({ space: { needs }, eventId, onBehalfOf, reload }: PartProps) {
  const { t } = useTranslation('speakers');
  const [, send] = useMutation(SaveSpeakerNeedsDocument);
  const [typed, setTyped] = useState({
    technical: needs.technical,
    access: needs.access,
    diet: needs.diet,
    travel: needs.travel,
  });
  const form = useSave(async () => {
    const { data } = await send({ input: { eventId, personId: onBehalfOf ?? null, ...typed } });
    const outcome = data?.saveSpeakerNeeds;
    if (outcome?.__typename === 'SpeakerSpaceSaved') reload();
    return outcome && { errors: outcome.__typename === 'InvalidInput' ? outcome.errors : [] };
  });
  return (
    <Paper component="section" id="venue">
      <Title order={2} size="h3" mb={4}>
        {t('needs.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('needs.lead')}
      </Text>
      <ProfileForm form={form}>
        <Stack gap="sm">
          {FIELDS.map((field) => (
            <Textarea
              key={field}
              label={t(`needs.${field}`)}
              description={t(`needs.${field}Hint`)}
              autosize
              minRows={2}
              maxLength={1000}
              value={typed[field]}
              onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
              error={form.errorOf(field)}
            />
          ))}
        </Stack>
      </ProfileForm>
    </Paper>
  );
}

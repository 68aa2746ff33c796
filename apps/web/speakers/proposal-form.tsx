import { Alert, Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ProposeSessionWordsDocument } from '@parvis/contract/web';
import type { OwnSession } from './space';

/** Other words for an own session; staff agree or say why not. */
export function ProposalForm({
  session,
  eventId,
  onDone,
}: {
  session: OwnSession;
  eventId: string;
  onDone: () => void;
}) {
  const { t } = useTranslation('speakers');
  const from = session.proposal?.state === 'PENDING' ? session.proposal : session;
  const [title, setTitle] = useState({ ...from.title });
  const [abstract, setAbstract] = useState({ ...from.abstract });
  const [fault, setFault] = useState<'empty' | 'failed'>();
  const [{ fetching }, send] = useMutation(ProposeSessionWordsDocument);
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!title.fr.trim() && !title.en.trim()) return setFault('empty');
    const words = ({ fr, en }: { fr: string; en: string }) => ({ fr, en });
    const { data } = await send({
      input: { eventId, sessionId: session.id, title: words(title), abstract: words(abstract) },
    });
    if (data?.proposeSessionWords.__typename !== 'SpeakerSpaceSaved') return setFault('failed');
    onDone();
  };
  return (
    <form onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Stack>
        <Text c="dimmed">{t('proposal.lead')}</Text>
        {fault === 'failed' && (
          <Alert color="coral" role="alert">
            {t('proposal.failed')}
          </Alert>
        )}
        {(['fr', 'en'] as const).map((lang) => (
          <TextInput
            key={lang}
            lang={lang}
            label={t(lang === 'fr' ? 'proposal.titleFr' : 'proposal.titleEn')}
            maxLength={200}
            value={title[lang]}
            onChange={(changed) => setTitle({ ...title, [lang]: changed.currentTarget.value })}
            error={lang === 'fr' && fault === 'empty' && t('proposal.empty')}
          />
        ))}
        {(['fr', 'en'] as const).map((lang) => (
          <Textarea
            key={lang}
            lang={lang}
            label={t(lang === 'fr' ? 'proposal.abstractFr' : 'proposal.abstractEn')}
            autosize
            minRows={4}
            maxRows={14}
            maxLength={5000}
            value={abstract[lang]}
            onChange={(changed) => setAbstract({ ...abstract, [lang]: changed.currentTarget.value })}
          />
        ))}
        <Button type="submit" loading={fetching} mih={44}>
          {t('proposal.send')}
        </Button>
      </Stack>
    </form>
  );
}

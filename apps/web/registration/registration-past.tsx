import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type RegistrationDetailFieldsFragment, RegistrationMailsDocument } from '@parvis/contract/web';
import { AUDIT_WORDS, textIn } from '@parvis/domain';
import { useLanguage } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';

type Detail = RegistrationDetailFieldsFragment;

/** What was done with a registration, and by whom. */
export function History({ detail, when }: { detail: Detail; when: (instant: string) => string }) {
  const { t } = useTranslation('attendees');
  const language = useLanguage();
  if (detail.history.length === 0) return null;
  const wordsOf = (action: string) => {
    const known = (AUDIT_WORDS as Record<string, { fr: string; en: string } | undefined>)[action];
    return known ? textIn(known, language) : action;
  };
  return (
    <section aria-labelledby="panel-history">
      <Title order={3} size="h5" id="panel-history" mb="xs">
        {t('panel.history')}
      </Title>
      <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
        {detail.history.map((act, at) => (
          <li key={at}>
            <Text>{wordsOf(act.action)}</Text>
            <Text size="sm" c="dimmed">
              {[act.actorName, when(act.at)].filter(Boolean).join(' · ')}
            </Text>
          </li>
        ))}
      </Stack>
    </section>
  );
}

/** The messages that this person was sent for the event. */
export function Mails({ personId, when }: { personId: string; when: (instant: string) => string }) {
  const { t } = useTranslation('attendees');
  const { slug } = useStaffEvent();
  const [{ data }] = useQuery({
    query: RegistrationMailsDocument,
    variables: { slug, personId },
    requestPolicy: 'cache-and-network',
  });
  const mails = data?.event?.sentMails?.rows ?? [];
  if (mails.length === 0) return null;
  return (
    <section aria-labelledby="panel-mails">
      <Title order={3} size="h5" id="panel-mails" mb="xs">
        {t('panel.mails')}
      </Title>
      <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
        {mails.map((mail) => (
          <li key={mail.id}>
            <Text style={{ overflowWrap: 'anywhere' }}>{mail.subject}</Text>
            <Text size="sm" c={mail.state === 'SENT' ? 'dimmed' : 'coral.8'}>
              {[mail.state === 'SENT' ? null : t(`panel.mail.${mail.state}`), when(mail.sentAt)]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </Stack>
    </section>
  );
}

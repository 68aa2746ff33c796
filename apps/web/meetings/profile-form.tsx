import { Alert, Button, Stack, Switch, Textarea, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveMeetingProfileDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useEvent } from '../shell/event-space';
import { tell } from './tell';
import type { MyMeetings } from './use-my-meetings';

const MOST = 1000;

/** What others see of the reader at this event, and whether they do. */
export function ProfileForm({ view, refresh }: { view: MyMeetings; refresh: () => void }) {
  const { t } = useTranslation('meetings');
  const event = useEvent();
  const [isOpen, setIsOpen] = useState(view.isOpenToMeetings);
  const [offers, setOffers] = useState(view.offers ?? '');
  const [seeks, setSeeks] = useState(view.seeks ?? '');
  const [tooLong, setTooLong] = useState<string[]>([]);
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, save] = useMutation(SaveMeetingProfileDocument);

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setProblem(undefined);
    const { data } = await save({ eventId: event.id, isOpenToMeetings: isOpen, offers, seeks });
    if (!data) return setProblem(t('profile.failed'));
    const outcome = data.saveMeetingProfile;
    switch (outcome.__typename) {
      case 'MeetingProfileSaved':
        setTooLong([]);
        if (isOpen && !outcome.view.isOpenToMeetings) setProblem(t('profile.noTicket'));
        setIsOpen(outcome.view.isOpenToMeetings);
        refresh();
        return tell(t('profile.saved'), 'done');
      case 'InvalidInput':
        return setTooLong(outcome.errors.map(({ field }) => field));
      default:
        return assertNever(outcome);
    }
  };

  return (
    <form onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Title order={2} size="h3" mb="md">
        {t('profile.title')}
      </Title>
      <Stack gap="lg" maw={640}>
        {problem && (
          <Alert color="coral" role="alert">
            {problem}
          </Alert>
        )}
        <Switch
          size="lg"
          label={t('profile.open')}
          description={t('profile.openHint')}
          checked={isOpen}
          onChange={(change) => setIsOpen(change.currentTarget.checked)}
        />
        <Textarea
          label={t('profile.offers')}
          description={`${t('profile.offersHint')} ${t('profile.left', { count: MOST - offers.length })}`}
          maxLength={MOST}
          maxRows={12}
          value={offers}
          error={tooLong.includes('offers') && t('profile.TEXT_TOO_LONG')}
          onChange={(change) => setOffers(change.currentTarget.value)}
        />
        <Textarea
          label={t('profile.seeks')}
          description={`${t('profile.seeksHint')} ${t('profile.left', { count: MOST - seeks.length })}`}
          maxLength={MOST}
          maxRows={12}
          value={seeks}
          error={tooLong.includes('seeks') && t('profile.TEXT_TOO_LONG')}
          onChange={(change) => setSeeks(change.currentTarget.value)}
        />
        <Button type="submit" loading={fetching} style={{ alignSelf: 'flex-start' }}>
          {t('profile.save')}
        </Button>
      </Stack>
    </form>
  );
}

import { Alert, Button, Checkbox, Fieldset, Group, MultiSelect, Stack, Switch, Textarea, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { BlockPersonDocument, SaveMeetingProfileDocument } from '@parvis/contract/web';
import { assertNever, MEETING_CONSENTS, MEETING_LANGUAGES } from '@parvis/domain';
import { useText } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { colleges, filieres } from './meetings-search';
import { PersonLine } from './person-line';
import { tell } from './tell';
import type { MyMeetings } from './use-my-meetings';

const MOST = 1000;
const MOST_TAGS = 20;

/** What others see of the reader at this event, whom the reader wants to meet, and what they agree to. */
export function ProfileForm({ view, refresh }: { view: MyMeetings; refresh: () => void }) {
  const { t } = useTranslation('meetings');
  const { t: asking } = useTranslation('asking');
  const { t: field } = useTranslation('field');
  const text = useText();
  const event = useEvent();
  const [typed, setTyped] = useState(() => ({
    isOpenToMeetings: view.isOpenToMeetings,
    sharesContact: view.sharesContact,
    offerTagIds: view.offerTagIds,
    seekTagIds: view.seekTagIds,
    offers: view.offers ?? '',
    seeks: view.seeks ?? '',
    wanted: view.wanted ?? '',
    wantedColleges: view.wantedColleges,
    wantedFilieres: view.wantedFilieres,
    languages: view.languages,
  }));
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, save] = useMutation(SaveMeetingProfileDocument);
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });
  const words = view.vocabulary.map(({ id, label }) => ({ value: id, label: text(label) }));

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setProblem(undefined);
    const { data } = await save({ input: { eventId: event.id, ...typed } });
    if (!data) return setProblem(t('profile.failed'));
    const outcome = data.saveMeetingProfile;
    switch (outcome.__typename) {
      case 'MeetingProfileSaved':
        setFaults({});
        if (typed.isOpenToMeetings && !outcome.view.isOpenToMeetings) setProblem(t('profile.noTicket'));
        change({ isOpenToMeetings: outcome.view.isOpenToMeetings });
        refresh();
        return tell(t('profile.saved'), 'done');
      case 'InvalidInput':
        if (outcome.errors.some(({ code }) => code === 'BARRED')) setProblem(asking('profile.BARRED'));
        return setFaults(
          Object.fromEntries(
            outcome.errors.map((error) => [
              error.field,
              error.code === 'TOO_MANY' ? asking('profile.TOO_MANY') : t('profile.TEXT_TOO_LONG'),
            ]),
          ),
        );
      default:
        return assertNever(outcome);
    }
  };
  const textArea = (name: 'offers' | 'seeks' | 'wanted', label: string, hint: string) => (
    <Textarea
      label={label}
      description={`${hint} ${t('profile.left', { count: MOST - typed[name].length })}`}
      maxLength={MOST}
      maxRows={12}
      value={typed[name]}
      error={faults[name]}
      onChange={(changed) => change({ [name]: changed.currentTarget.value })}
    />
  );
  const tagField = (name: 'offerTagIds' | 'seekTagIds', label: string) => (
    <MultiSelect
      label={label}
      description={asking('profile.tagsHint')}
      data={words}
      value={typed[name]}
      maxValues={MOST_TAGS}
      searchable
      hidePickedOptions
      nothingFoundMessage={asking('profile.nothing')}
      error={faults[name]}
      onChange={(chosen) => change({ [name]: chosen })}
    />
  );

  return (
    <form onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Title order={2} size="h3" mb="md">
        {t('profile.title')}
      </Title>
      <Stack gap="lg" maw={640}>
        {view.isBarred && <Alert color="coral">{asking('profile.barred')}</Alert>}
        {problem && (
          <Alert color="coral" role="alert">
            {problem}
          </Alert>
        )}
        <Switch
          size="lg"
          label={t('profile.open')}
          description={text(MEETING_CONSENTS.MEETINGS)}
          checked={typed.isOpenToMeetings}
          disabled={view.isBarred}
          onChange={(changed) => change({ isOpenToMeetings: changed.currentTarget.checked })}
        />
        {words.length > 0 && tagField('offerTagIds', asking('profile.offerTags'))}
        {textArea('offers', asking('profile.offersText'), t('profile.offersHint'))}
        {words.length > 0 && tagField('seekTagIds', asking('profile.seekTags'))}
        {textArea('seeks', asking('profile.seeksText'), t('profile.seeksHint'))}
        <MultiSelect
          label={asking('profile.languages')}
          data={MEETING_LANGUAGES.map((code) => ({ value: code, label: asking(`languages.${code}`) }))}
          value={typed.languages}
          searchable
          hidePickedOptions
          nothingFoundMessage={asking('profile.nothing')}
          onChange={(languages) => change({ languages })}
        />
        <Fieldset legend={asking('profile.whom')}>
          <Stack>
            <Checkbox.Group
              label={asking('profile.wantedColleges')}
              value={typed.wantedColleges}
              onChange={(chosen) => change({ wantedColleges: chosen })}
            >
              <Group gap="lg" mt={6}>
                {colleges.map((college) => (
                  <Checkbox key={college} value={college} mih={32} label={field(`shortColleges.${college}`)} />
                ))}
              </Group>
            </Checkbox.Group>
            <Checkbox.Group
              label={asking('profile.wantedFilieres')}
              value={typed.wantedFilieres}
              onChange={(chosen) => change({ wantedFilieres: chosen })}
            >
              <Group gap="lg" mt={6}>
                {filieres.map((filiere) => (
                  <Checkbox key={filiere} value={filiere} mih={32} label={field(`filieres.${filiere}`)} />
                ))}
              </Group>
            </Checkbox.Group>
            {textArea('wanted', asking('profile.wanted'), asking('profile.wantedHint'))}
          </Stack>
        </Fieldset>
        <Checkbox
          label={text(MEETING_CONSENTS.CONTACTS)}
          checked={typed.sharesContact}
          onChange={(changed) => change({ sharesContact: changed.currentTarget.checked })}
        />
        <Button type="submit" loading={fetching} style={{ alignSelf: 'flex-start' }}>
          {t('profile.save')}
        </Button>
        <Blocked view={view} refresh={refresh} />
      </Stack>
    </form>
  );
}

/** Whom the reader no longer sees, and the way back. */
function Blocked({ view, refresh }: { view: MyMeetings; refresh: () => void }) {
  const { t } = useTranslation('asking');
  const { id: eventId } = useEvent();
  const [{ fetching }, block] = useMutation(BlockPersonDocument);
  if (view.blocked.length === 0) return null;
  const unblock = async (personId: string, name: string) => {
    const { data } = await block({ eventId, personId, isBlocked: false });
    tell(data ? t('keep.unblocked', { name }) : t('keep.failed'), data ? 'done' : 'refused');
    refresh();
  };
  return (
    <section>
      <Title order={3} size="h4" mb="sm">
        {t('profile.blocked')}
      </Title>
      <Stack gap="sm">
        {view.blocked.map((person) => (
          <Group key={person.personId} justify="space-between">
            <PersonLine person={person} order={4} />
            <Button
              variant="default"
              loading={fetching}
              aria-label={t('profile.unblockNamed', { name: person.name })}
              onClick={() => void unblock(person.personId, person.name)}
            >
              {t('profile.unblock')}
            </Button>
          </Group>
        ))}
      </Stack>
    </section>
  );
}

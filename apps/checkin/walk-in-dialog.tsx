import {
  Alert,
  Button,
  Group,
  Modal,
  NativeSelect,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconUserCheck, IconUsersPlus } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answers, CONSENT_REFUSED, type Language, likelyEmail, textIn } from '@parvis/domain';
import { useLanguage } from '@parvis/ui';
import { givenAnswers } from './answer-dialog';
import { guestsWithEmail, type WalkInForm } from './desk-acts';
import type { DoorState } from './door-store';
import type { Guest } from './guest-book';
import { QuestionField } from './question-field';
import { cleanWalkIn, emptyWalkIn, WALK_IN_FIELDS, type WalkInField, walkInFaults } from './walk-in-form';
import { useFocusBack } from './use-focus-back';

/** What is typed stays when the dialog is closed by mistake. */
export interface WalkInDraft {
  form: WalkInForm;
  answers: Answers;
  language: Language | undefined;
}

export const emptyDraft: WalkInDraft = { form: emptyWalkIn, answers: {}, language: undefined };

interface WalkInDialogProps {
  state: DoorState;
  draft: WalkInDraft;
  onDraft: (draft: WalkInDraft) => void;
  /** Registers and lets in; false where this tablet could not keep it. */
  onRegister: (form: WalkInForm, language: Language, told: string, answers: Answers) => Promise<boolean>;
  /** They are on the list already. */
  onAdmit: (guest: Guest) => void;
  onClose: () => void;
}

const LONGEST: Record<WalkInField, number> = { givenName: 100, familyName: 100, email: 254, organisationName: 200 };

/** Registers somebody who has no ticket, and lets them in: one screen, with or without a network. */
export function WalkInDialog({ state, draft, onDraft, onRegister, onAdmit, onClose }: WalkInDialogProps) {
  const own = useLanguage();
  const language = draft.language ?? own;
  const { t } = useTranslation(['checkin', 'ui']);
  useFocusBack();
  const { t: theirs } = useTranslation('checkin', { lng: language.toLowerCase() });
  const isNarrow = useMediaQuery('(max-width: 47.99em)');
  const page = useRef<HTMLFormElement>(null);
  const [isChecked, setChecked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [known, setKnown] = useState<Guest>();
  const { tablet } = state.door;
  const kinds = kindsWithPlaces(state);
  const { form } = draft;
  const kindId = form.kindId || kinds[0]?.id || '';
  const kind = kinds.find(({ id }) => id === kindId);
  const questions = tablet.questions.filter(({ kindIds }) => kindIds.length === 0 || kindIds.includes(kindId));
  const faults = isChecked ? walkInFaults(form) : {};
  const meant = likelyEmail(form.email);
  const change = (part: Partial<WalkInForm>) => {
    setKnown(undefined);
    onDraft({ ...draft, form: { ...form, ...part } });
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const [fault] = WALK_IN_FIELDS.filter((field) => walkInFaults(form)[field]);
    if (fault) return page.current?.querySelector<HTMLElement>(`[name="${fault}"]`)?.focus();
    const answers = givenAnswers(questions, withConsents(questions, draft.answers));
    if (!answers || !kindId) return;
    const clean = { ...cleanWalkIn(form), kindId };
    const [before] = await guestsWithEmail(state.book.guests, state.acts, clean.email);
    if (before?.status === 'CONFIRMED') return setKnown(before);
    setBusy(true);
    if (!(await onRegister(clean, language, theirs('walkIn.told'), answers))) setBusy(false);
  };

  const field = (name: WalkInField) => ({
    name,
    label: t(`walkIn.${name}`),
    maxLength: LONGEST[name],
    value: form[name],
    autoComplete: 'off',
    classNames: { input: 'door-input' },
    error: faults[name] && t(`walkIn.faults.${faults[name]}`),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      fullScreen={isNarrow ?? false}
      title={t('walkIn.title')}
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 56 }}
    >
      <form ref={page} onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput {...field('givenName')} data-autofocus />
            <TextInput {...field('familyName')} />
            <TextInput {...field('email')} type="email" inputMode="email" />
            <TextInput {...field('organisationName')} />
          </SimpleGrid>
          {meant && (
            <Group>
              <Button variant="light" className="door-target" onClick={() => change({ email: meant })}>
                {t('walkIn.meant', { email: meant })}
              </Button>
            </Group>
          )}
          <Group align="end" grow preventGrowOverflow={false}>
            <NativeSelect
              size="md"
              label={t('walkIn.kind')}
              classNames={{ input: 'door-input' }}
              value={kindId}
              onChange={(event) => change({ kindId: event.currentTarget.value })}
              data={kinds.map(({ id, name, left }) => ({
                value: id,
                label:
                  left === null
                    ? textIn(name, own)
                    : t(left > 0 ? 'walkIn.kindLeft' : 'walkIn.kindFull', { name: textIn(name, own), count: left }),
              }))}
            />
            <div>
              <Text component="span" fw={500} id="walk-in-language">
                {t('walkIn.language')}
              </Text>
              <SegmentedControl<Language>
                fullWidth
                size="lg"
                aria-labelledby="walk-in-language"
                value={language}
                onChange={(chosen) => onDraft({ ...draft, language: chosen })}
                data={[
                  { value: 'FR', label: 'Français' },
                  { value: 'EN', label: 'English' },
                ]}
              />
            </div>
          </Group>
          {questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              language={language}
              values={draft.answers[question.id] ?? []}
              onChange={(values) => onDraft({ ...draft, answers: { ...draft.answers, [question.id]: values } })}
            />
          ))}
          <Text lang={language.toLowerCase()} className="walk-in-told">
            {theirs('walkIn.told')}
          </Text>
          {kinds.length === 0 && <Alert color="coral">{t('walkIn.noKind')}</Alert>}
          {kind?.left === 0 && (
            <Alert color="yellow" icon={<IconUsersPlus aria-hidden />} title={t('walkIn.full')}>
              {t('walkIn.fullLead')}
            </Alert>
          )}
          <div role="alert">
            {known && (
              <Alert
                color="parvis"
                icon={<IconUserCheck aria-hidden />}
                title={t('walkIn.known', { name: known.name })}
              >
                <Button className="door-target" onClick={() => onAdmit(known)}>
                  {t('walkIn.admitKnown', { name: known.name })}
                </Button>
              </Alert>
            )}
          </div>
          <Button
            type="submit"
            className="door-target"
            size="lg"
            loading={isBusy}
            disabled={!kindId || known !== undefined}
          >
            {t(kind?.left === 0 ? 'walkIn.submitOver' : 'walkIn.submit')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}

/** The kinds with what is left of each after those whom the server does not know of yet. */
function kindsWithPlaces({ door, acts }: DoorState) {
  return door.tablet.kinds.map((kind) => {
    const waiting = acts.filter((act) => act.kind === 'WALK_IN' && act.state === 'WAITING' && act.kindId === kind.id);
    return { ...kind, left: kind.placesLeft === null ? null : Math.max(0, kind.placesLeft - waiting.length) };
  });
}

/** A box that is not ticked says no. */
function withConsents(questions: readonly { id: string; kind: string }[], answers: Answers): Answers {
  const refused = questions.flatMap(({ id, kind }) =>
    kind === 'CONSENT' && !answers[id] ? [[id, [CONSENT_REFUSED]] as const] : [],
  );
  return { ...answers, ...Object.fromEntries(refused) };
}

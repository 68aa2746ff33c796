import {
  ActionIcon,
  Alert,
  Button,
  Checkbox,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  type FormEditorFieldsFragment,
  type FormQuestionKind,
  type FormStage,
  SaveFormQuestionDocument,
} from '@parvis/contract/web';
import { CONSENT_GIVEN, CONSENT_REFUSED, mayDecide, possibleValues, type Text as Words } from '@parvis/domain';
import { useText } from '@parvis/ui';
import { blankOption, inputOfQuestion, isAboutHealth, QUESTION_KINDS, type QuestionDraft } from './question-draft';

interface QuestionEditorProps {
  eventId: string;
  initial: QuestionDraft;
  isAnswered: boolean;
  others: FormEditorFieldsFragment['questions'];
  kinds: readonly { id: string; name: Words }[];
  onSaved: () => void;
}

const CODES = [
  ...(['REQUIRED', 'TOO_LONG', 'TOO_FEW', 'TOO_MANY', 'TWICE', 'TAKEN', 'ANSWERED', 'NEEDED', 'LOOP'] as const),
  ...(['ASKED_LATER', 'NOT_AN_OPTION', 'NOT_FOUND', 'CONSENT_IS_FREE', 'NOT_A_CONSENT'] as const),
];

/** One question in both languages, with whom it is for. */
export function QuestionEditor({ eventId, initial, isAnswered, others, kinds, onSaved }: QuestionEditorProps) {
  const { t } = useTranslation('formBuilder');
  const text = useText();
  const [{ fetching }, save] = useMutation(SaveFormQuestionDocument);
  const [draft, setDraft] = useState(initial);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [hasFailed, setFailed] = useState(false);
  const page = useRef<HTMLFormElement>(null);
  const change = (part: Partial<QuestionDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    // What is being corrected is not called wrong while one types.
    setFaults((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !(field.split('.')[0]! in part))),
    );
  };
  const faultOf = (field: string) => {
    const known = CODES.find((code) => code === faults[field]);
    return faults[field] && t(`codes.${known ?? 'OTHER'}`);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailed(false);
    setFaults({});
    const { data } = await save({ input: inputOfQuestion(eventId, draft) });
    if (!data) return setFailed(true);
    const outcome = data.saveFormQuestion;
    if (outcome.__typename === 'FormQuestionSaved') return onSaved();
    setFaults(Object.fromEntries(outcome.errors.map(({ field, code }) => [field, code])));
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  const hasOptions = draft.kind === 'CHOICE' || draft.kind === 'SEVERAL';
  const deciding = others.filter(
    ({ question, isArchived }) => !isArchived && question.id !== draft.id && mayDecide(question),
  );
  const other = deciding.find(({ question }) => question.id === draft.shownIfId)?.question;

  return (
    <form ref={page} onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="lg">
        {(hasFailed || Object.keys(faults).length > 0) && (
          <Alert color="coral" role="alert">
            {t(hasFailed ? 'failed' : 'check')}
          </Alert>
        )}
        <NativeSelect
          size="md"
          label={t('kind')}
          value={draft.kind}
          disabled={isAnswered}
          description={isAnswered ? t('kindFixed') : undefined}
          error={faultOf('kind') ?? faultOf('topic')}
          onChange={(event) => {
            const kind = event.currentTarget.value as FormQuestionKind;
            const needsOptions = (kind === 'CHOICE' || kind === 'SEVERAL') && draft.options.length < 2;
            change({ kind, options: needsOptions ? [blankOption(), blankOption()] : draft.options });
          }}
          data={QUESTION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <BothLanguages
          label={draft.kind === 'CONSENT' ? t('wording') : t('label')}
          value={draft.label}
          error={faultOf('label')}
          isLong={draft.kind === 'CONSENT'}
          onChange={(label) => change({ label })}
        />
        <BothLanguages
          label={t('help')}
          value={draft.help}
          error={faultOf('help')}
          onChange={(help) => change({ help })}
        />
        {hasOptions && (
          <Stack gap="xs" role="group" aria-label={t('options')}>
            <Text fw={600}>{t('options')}</Text>
            {draft.options.map((option, at) => (
              <Group key={option.value} align="flex-start" wrap="nowrap" gap="xs">
                <SimpleGrid cols={2} spacing="xs" style={{ flexGrow: 1 }}>
                  {(['fr', 'en'] as const).map((side) => (
                    <TextInput
                      key={side}
                      lang={side}
                      aria-label={t(`option.${side}`, { number: at + 1 })}
                      placeholder={t(`languages.${side}`)}
                      maxLength={150}
                      value={option.label[side]}
                      error={side === 'fr' && faultOf(`options.${at}.label`)}
                      onChange={(event) => {
                        const typed = event.currentTarget.value;
                        change({
                          options: draft.options.map((one) =>
                            one === option ? { ...one, label: { ...one.label, [side]: typed } } : one,
                          ),
                        });
                      }}
                    />
                  ))}
                </SimpleGrid>
                <ActionIcon
                  variant="subtle"
                  color="gray.8"
                  size={44}
                  aria-label={t('removeOption', { number: at + 1 })}
                  onClick={() => change({ options: draft.options.filter((one) => one !== option) })}
                >
                  <IconX size={20} aria-hidden />
                </ActionIcon>
              </Group>
            ))}
            {faultOf('options') && (
              <Text c="coral.8" size="sm">
                {faultOf('options')}
              </Text>
            )}
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => change({ options: [...draft.options, blankOption()] })}
            >
              {t('addOption')}
            </Button>
          </Stack>
        )}
        <Checkbox
          size="md"
          label={t('isRequired')}
          checked={draft.required}
          error={faultOf('required')}
          onChange={(event) => change({ required: event.currentTarget.checked })}
        />
        <Checkbox
          size="md"
          label={t('isSensitive')}
          description={t('isSensitiveHint')}
          checked={draft.isSensitive}
          disabled={isAboutHealth(draft.topic)}
          onChange={(event) => change({ isSensitive: event.currentTarget.checked })}
        />
        <Checkbox
          size="md"
          label={t('askedAtDoor')}
          description={t('askedAtDoorHint')}
          checked={draft.askedAtDoor && !draft.isSensitive}
          disabled={draft.isSensitive}
          onChange={(event) => change({ askedAtDoor: event.currentTarget.checked })}
        />
        <NativeSelect
          size="md"
          label={t('stage')}
          value={draft.stage}
          onChange={(event) => change({ stage: event.currentTarget.value as FormStage })}
          data={(['REGISTRATION', 'CONFIRMED'] as const).map((value) => ({ value, label: t(`stages.${value}`) }))}
        />
        {kinds.length > 1 && (
          <Checkbox.Group
            size="md"
            label={t('forKinds')}
            description={t('forKindsHint')}
            value={draft.kindIds}
            error={faultOf('kindIds')}
            onChange={(kindIds) => change({ kindIds })}
          >
            <Stack gap="xs" mt="xs">
              {kinds.map(({ id, name }) => (
                <Checkbox key={id} size="md" value={id} label={text(name)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {deciding.length > 0 && (
          <NativeSelect
            size="md"
            label={t('shownIf')}
            value={draft.shownIfId}
            error={faultOf('shownIf')}
            onChange={(event) => change({ shownIfId: event.currentTarget.value, shownIfValues: [] })}
            data={[
              { value: '', label: t('always') },
              ...deciding.map(({ question }) => ({ value: question.id, label: text(question.label) })),
            ]}
          />
        )}
        {other && (
          <Checkbox.Group
            size="md"
            label={t('shownIfValues')}
            value={draft.shownIfValues}
            onChange={(shownIfValues) => change({ shownIfValues })}
          >
            <Stack gap="xs" mt="xs">
              {possibleValues(other).map((value) => (
                <Checkbox
                  key={value}
                  size="md"
                  value={value}
                  label={
                    value === CONSENT_GIVEN && other.kind === 'CONSENT'
                      ? t('yes')
                      : value === CONSENT_REFUSED && other.kind === 'CONSENT'
                        ? t('no')
                        : text(other.options.find((option) => option.value === value)!.label)
                  }
                />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <Button type="submit" size="lg" loading={fetching}>
          {t('save')}
        </Button>
      </Stack>
    </form>
  );
}

interface BothLanguagesProps {
  label: string;
  value: Words;
  error: string | undefined;
  isLong?: boolean;
  onChange: (value: Words) => void;
}

function BothLanguages({ label, value, error, isLong = false, onChange }: BothLanguagesProps) {
  const { t } = useTranslation('formBuilder');
  const Input = isLong ? Textarea : TextInput;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      {(['fr', 'en'] as const).map((side) => (
        <Input
          key={side}
          lang={side}
          label={`${label} · ${t(`languages.${side}`)}`}
          maxLength={isLong ? 1000 : 300}
          value={value[side]}
          error={side === 'fr' && error}
          onChange={(event: { currentTarget: { value: string } }) =>
            onChange({ ...value, [side]: event.currentTarget.value })
          }
        />
      ))}
    </SimpleGrid>
  );
}

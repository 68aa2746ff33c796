import { Alert, Button, Fieldset, Group, NativeSelect, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type BoothQuestionKind, SaveBoothAsksDocument } from '@parvis/contract/web';
import { useKept } from '../shell/use-kept';
import type { Booth } from './booth-contacts-screen';
import { contactsWords } from './contacts.words';

interface Draft {
  tags: string[];
  questions: { id: string | null; label: string; kind: BoothQuestionKind; options: string[] }[];
}

type Code = keyof typeof contactsWords.fr.asks.faults;
const isCode = (code: string): code is Code => Object.hasOwn(contactsWords.fr.asks.faults, code);

/** The booth's own words and questions. */
export function AsksPanel({ booth, onSaved }: { booth: Booth; onSaved: () => void }) {
  const { t } = useTranslation('contacts');
  const [draft, change, drop] = useKept<Draft>(`asks.${booth.exhibitorId}`, () => ({
    tags: booth.tags,
    questions: booth.questions.map(({ id, label, kind, options }) => ({ id, label, kind, options })),
  }));
  const [{ fetching }, send] = useMutation(SaveBoothAsksDocument);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [hasFailed, setFailed] = useState(false);
  const faultOf = (field: string) => {
    const code = [...faults].find(([path]) => path === field || path.startsWith(`${field}.`))?.[1];
    return code === undefined ? undefined : t(`asks.faults.${isCode(code) ? code : 'OTHER'}`);
  };
  const set = (at: number, part: Partial<Draft['questions'][number]>) =>
    change({ questions: draft.questions.map((one, n) => (n === at ? { ...one, ...part } : one)) });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await send({ input: { exhibitorId: booth.exhibitorId, ...draft } });
    const outcome = data?.saveBoothAsks;
    setFailed(!outcome);
    setFaults(
      new Map(outcome?.__typename === 'InvalidInput' ? outcome.errors.map((one) => [one.field, one.code]) : []),
    );
    if (outcome?.__typename !== 'BoothAsks') return;
    drop();
    notifications.show({ message: t('asks.saved'), color: 'parvis' });
    onSaved();
  };
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="lg">
        <Text c="dimmed">{t('asks.lead')}</Text>
        <TagsInput
          label={t('asks.tags')}
          description={t('asks.tagsHint')}
          value={draft.tags}
          maxTags={30}
          maxLength={40}
          error={faultOf('tags')}
          onChange={(tags) => change({ tags })}
        />
        {draft.questions.map((question, at) => (
          <Fieldset key={question.id ?? `new-${at}`} legend={t('asks.question', { n: at + 1 })}>
            <Stack gap="sm">
              <TextInput
                label={t('asks.label')}
                value={question.label}
                maxLength={200}
                error={faultOf(`questions.${at}.label`)}
                onChange={(event) => set(at, { label: event.currentTarget.value })}
              />
              <NativeSelect
                label={t('asks.kind')}
                value={question.kind}
                data={[
                  { value: 'TEXT', label: t('asks.kinds.TEXT') },
                  { value: 'CHOICE', label: t('asks.kinds.CHOICE') },
                ]}
                onChange={(event) => set(at, { kind: event.currentTarget.value === 'CHOICE' ? 'CHOICE' : 'TEXT' })}
              />
              {question.kind === 'CHOICE' && (
                <TagsInput
                  label={t('asks.options')}
                  description={t('asks.optionsHint')}
                  value={question.options}
                  maxLength={40}
                  error={faultOf(`questions.${at}.options`)}
                  onChange={(options) => set(at, { options })}
                />
              )}
              <Button
                variant="subtle"
                mih={44}
                leftSection={<IconTrash size={18} aria-hidden />}
                onClick={() => change({ questions: draft.questions.filter((_, n) => n !== at) })}
              >
                {t('asks.removeQuestion', { n: at + 1 })}
              </Button>
            </Stack>
          </Fieldset>
        ))}
        {draft.questions.length < 10 && (
          <Button
            variant="default"
            mih={44}
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() =>
              change({ questions: [...draft.questions, { id: null, label: '', kind: 'TEXT', options: [] }] })
            }
          >
            {t('asks.add')}
          </Button>
        )}
        {hasFailed && (
          <Alert role="alert" color="coral" c="black">
            {t('asks.failed')}
          </Alert>
        )}
        <Group>
          <Button type="submit" mih={48} loading={fetching}>
            {t('asks.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Alert, Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMail } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type FaultPartsFragment,
  MailTemplatesDocument,
  SaveMailTemplateDocument,
  type TemplatePartsFragment,
} from '@parvis/contract/web';
import { assertNever, type Language } from '@parvis/domain';
import { PageHeader, useLanguage } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { ConfirmDialog } from './confirm-dialog';
import { MailPreview } from './mail-preview';
import classes from './messages.module.css';
import { useTell } from './tell';
import { templateKindOf } from './template-slugs';
import { TemplateVersions } from './template-versions';
import { useTestMail } from './use-test-mail';
import { forget, keep, readKept, sameWords, type WordsDraft, wordsOf } from './words-draft';
import { WordsEditor } from './words-editor';

/** The words of one kind of message at one event. */
export function TemplateScreen() {
  const { slug } = useStaffEvent();
  const { modele = '' } = useParams({ strict: false });
  const kind = templateKindOf(modele);
  const response = useQuery({ query: MailTemplatesDocument, variables: { slug } });
  return (
    <QueryView response={response}>
      {({ event }) => {
        const template = event?.mailTemplates?.find((candidate) => candidate.kind === kind);
        return template ? <Editor key={template.kind} template={template} /> : <NotFoundPage />;
      }}
    </QueryView>
  );
}

type Fault = 'failed' | 'outdated';

function Editor({ template }: { template: TemplatePartsFragment }) {
  const { t } = useTranslation('messages');
  const tell = useTell();
  const { id: eventId, slug } = useStaffEvent();
  const { kind } = template;
  const storeAs = `${slug}.${kind}`;
  const [basedOn, setBasedOn] = useState(template.version);
  const [saved, setSaved] = useState<WordsDraft>(() => wordsOf(template));
  const [words, setWords] = useState<WordsDraft>(
    () => readKept<WordsDraft>(storeAs, template.version) ?? wordsOf(template),
  );
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [faults, setFaults] = useState<readonly FaultPartsFragment[]>([]);
  const [fault, setFault] = useState<Fault>();
  const [isAsking, asking] = useDisclosure();
  const [{ fetching }, save] = useMutation(SaveMailTemplateDocument);
  const testMail = useTestMail(showFaults);
  const isChanged = !sameWords(words, saved);

  useEffect(() => {
    if (isChanged) keep(storeAs, basedOn, words);
    else forget(storeAs);
  }, [isChanged, storeAs, basedOn, words]);

  function showFaults(found: readonly FaultPartsFragment[]) {
    setFaults(found);
    // To the first fault, where it can be corrected.
    const first = found[0];
    if (first && !found.some((one) => one.language === language)) setLanguage(first.language);
  }

  const send = async (change: WordsDraft | null) => {
    setFault(undefined);
    setFaults([]);
    const { data } = await save({
      input: { eventId, kind, basedOn, subject: change?.subject ?? null, body: change?.body ?? null },
    });
    const outcome = data?.saveMailTemplate;
    if (!outcome) return setFault('failed');
    switch (outcome.__typename) {
      case 'MailTemplateSaved':
        setBasedOn(outcome.template.version);
        setSaved(wordsOf(outcome.template));
        setWords(wordsOf(outcome.template));
        return tell(t(change ? 'editor.saved' : 'editor.resetDone'));
      case 'MailTemplateOutdated':
        setBasedOn(outcome.template.version);
        setSaved(wordsOf(outcome.template));
        return setFault('outdated');
      case 'WordsRefused':
        return showFaults(outcome.faults);
      default:
        return assertNever(outcome);
    }
  };

  return (
    <>
      <PageHeader
        over={
          <TextLink to="/equipe/$slug/messages" params={{ slug }} search={{ vue: 'modeles' }}>
            {`← ${t('sections.modeles')}`}
          </TextLink>
        }
        title={t(`kinds.${kind}`)}
        lead={t(`leads.${kind}`)}
      />
      <div className={classes.bench}>
        <Stack gap="lg">
          <WordsEditor
            words={words}
            onChange={(change) => {
              setWords(change);
              // What is wrong in the other language is wrong still.
              setFaults((before) => before.filter((one) => one.language !== language));
            }}
            language={language}
            onLanguage={setLanguage}
            placeholders={template.placeholders}
            faults={faults}
          />
          {(fault ?? faults.length > 0) && (
            <Alert color="coral" role="alert">
              {fault ? t(`editor.${fault}`) : t('editor.check', { count: faults.length })}
            </Alert>
          )}
          <Group>
            <Button loading={fetching} disabled={!isChanged} onClick={() => void send(words)}>
              {t('editor.save')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconMail size={20} aria-hidden />}
              loading={testMail.isSending}
              onClick={() => void testMail.send({ eventId, kind, language, ...words })}
            >
              {t('editor.test')}
            </Button>
            {!template.isHouse && (
              <Button variant="subtle" px="sm" onClick={asking.open}>
                {t('editor.reset')}
              </Button>
            )}
          </Group>
          <TemplateVersions
            slug={slug}
            kind={kind}
            version={basedOn}
            onTake={(version) => {
              setWords(wordsOf(version));
              tell(t('editor.taken', { number: version.number }));
            }}
          />
        </Stack>
        <MailPreview eventId={eventId} kind={kind} words={words} language={language} />
      </div>
      <ConfirmDialog
        opened={isAsking}
        title={t('editor.resetTitle')}
        lead={t('editor.resetLead')}
        yes={t('editor.resetYes')}
        no={t('editor.resetNo')}
        onClose={asking.close}
        onConfirm={() => {
          asking.close();
          void send(null);
        }}
      />
    </>
  );
}

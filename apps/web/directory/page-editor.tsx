import { Alert, Button, Group, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ProposeOrganisationNameDocument, SaveOrganisationPageDocument } from '@parvis/contract/web';
import { PictureButton } from '../shell/picture-button';
import { RichTextInput } from '../shell/rich-text-input';
import { useKept } from '../shell/use-kept';
import { directoryWords } from './directory.words';
import type { Page } from './organisation-screen';

const LONGEST = 2000;
type Fault = keyof typeof directoryWords.fr.edit.faults;
const isFault = (code: string): code is Fault => Object.hasOwn(directoryWords.fr.edit.faults, code);

interface PageEditorProps {
  page: Page;
  refresh: () => void;
  onDone: () => void;
}

/** The button that opened it is gone. */
const takeFocus = (form: HTMLElement | null) => form?.focus({ preventScroll: true });

/** What a representative keeps: description and site at once, name and logo once staff said yes. */
export function PageEditor({ page, refresh, onDone }: PageEditorProps) {
  const { t } = useTranslation('directory');
  const { id: organisationId } = page.organisation;
  const [draft, change, drop] = useKept(`page.${organisationId}`, () => ({
    descriptionFr: page.description.fr,
    descriptionEn: page.description.en,
    website: page.website ?? '',
  }));
  const [{ fetching }, send] = useMutation(SaveOrganisationPageDocument);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [hasFailed, setFailed] = useState(false);
  const faultOf = (field: string) => {
    const code = faults.get(field);
    return code === undefined ? undefined : t(`edit.faults.${isFault(code) ? code : 'OTHER'}`);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await send({ input: { organisationId, ...draft, website: draft.website || null } });
    const outcome = data?.saveOrganisationPage;
    setFailed(!outcome);
    setFaults(
      new Map(outcome?.__typename === 'InvalidInput' ? outcome.errors.map((one) => [one.field, one.code]) : []),
    );
    if (outcome?.__typename !== 'OrganisationPageSaved') return;
    drop();
    notifications.show({ message: t('edit.saved'), color: 'parvis' });
    onDone();
  };
  return (
    <SimpleGrid
      ref={takeFocus}
      tabIndex={-1}
      role="group"
      aria-label={t('edit.title')}
      style={{ outline: 'none' }}
      cols={{ base: 1, md: 2 }}
      spacing="xl"
    >
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="md">
          <RichTextInput
            label={t('edit.fr')}
            lang="fr"
            longest={LONGEST}
            value={draft.descriptionFr}
            error={faultOf('descriptionFr')}
            onChange={(descriptionFr) => change({ descriptionFr })}
          />
          <RichTextInput
            label={t('edit.en')}
            lang="en"
            longest={LONGEST}
            value={draft.descriptionEn}
            error={faultOf('descriptionEn')}
            onChange={(descriptionEn) => change({ descriptionEn })}
          />
          <TextInput
            label={t('edit.website')}
            inputMode="url"
            autoComplete="url"
            maxLength={300}
            value={draft.website}
            error={faultOf('website')}
            onChange={(event) => change({ website: event.currentTarget.value })}
          />
          {hasFailed && (
            <Alert role="alert" color="coral" c="black">
              {t('edit.failed')}
            </Alert>
          )}
          <Group>
            <Button type="submit" mih={48} loading={fetching}>
              {t('edit.save')}
            </Button>
            <Button
              variant="default"
              mih={48}
              onClick={() => {
                drop();
                onDone();
              }}
            >
              {t('edit.close')}
            </Button>
          </Group>
        </Stack>
      </form>
      <Stack gap="lg">
        <NameWish page={page} refresh={refresh} />
        <LogoWish page={page} refresh={refresh} />
      </Stack>
    </SimpleGrid>
  );
}

function NameWish({ page, refresh }: { page: Page; refresh: () => void }) {
  const { t } = useTranslation('directory');
  const [{ fetching }, send] = useMutation(ProposeOrganisationNameDocument);
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string>();
  const waiting = page.waiting.find((change) => change.name !== null)?.name;
  const propose = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await send({ organisationId: page.organisation.id, name });
    const outcome = data?.proposeOrganisationName;
    if (outcome?.__typename === 'OrganisationPageSaved') {
      setName('');
      setFault(undefined);
      notifications.show({ message: t('edit.proposed'), color: 'parvis' });
      return refresh();
    }
    const code = outcome?.__typename === 'InvalidInput' ? (outcome.errors[0]?.code ?? 'OTHER') : undefined;
    setFault(code === undefined ? t('edit.failed') : t(`edit.faults.${isFault(code) ? code : 'OTHER'}`));
  };
  return (
    <Paper component="form" p="md" onSubmit={(event) => void propose(event)} noValidate>
      <Stack gap="sm" align="flex-start">
        {waiting && <Text role="status">{t('edit.waitingName', { name: waiting })}</Text>}
        <TextInput
          w="100%"
          label={t('edit.name')}
          description={t('edit.nameHint')}
          maxLength={200}
          autoComplete="organization"
          value={name}
          error={fault}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="light" mih={44} loading={fetching}>
          {t('edit.propose')}
        </Button>
      </Stack>
    </Paper>
  );
}

function LogoWish({ page, refresh }: { page: Page; refresh: () => void }) {
  const { t } = useTranslation('directory');
  const waiting = page.waiting.find((change) => change.logo !== null);
  const hand = async (file: File, crop: string): Promise<string | undefined> => {
    try {
      const response = await fetch(`/api/organisations/${page.organisation.id}/logo${crop}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file,
      });
      if (!response.ok) return t('edit.failed');
      const { fault } = (await response.json()) as { fault: string | null };
      if (fault) return t(`edit.faults.${isFault(fault) ? fault : 'OTHER'}`);
    } catch {
      return t('edit.failed');
    }
    notifications.show({ message: t('edit.proposed'), color: 'parvis' });
    refresh();
    return undefined;
  };
  return (
    <Paper component="section" p="md">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4">
          {t('edit.logo')}
        </Title>
        <Text c="dimmed" size="sm">
          {t('edit.logoHint')}
        </Text>
        {waiting?.logo && (
          <>
            <img src={waiting.logo} alt="" style={{ maxWidth: 220, maxHeight: 110 }} />
            <Text role="status">{t('edit.waitingLogo')}</Text>
          </>
        )}
        <PictureButton label={t('edit.chooseLogo')} shape="LOGO" send={hand} />
      </Stack>
    </Paper>
  );
}

import { Button, Group, Image, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  type BoothItemKind,
  type ExhibitorCardFragment,
  RemoveBoothItemDocument,
  SaveBoothItemDocument,
} from '@parvis/contract/web';
import { SidePanel, useText } from '@parvis/ui';
import { RichTextInput } from '../shell/rich-text-input';
import { ActFault, Row, Rows, Section, Upload, useAct } from './booth-parts';
import type { EditProps } from './page-section';
import { PICTURE_KINDS } from './send-file';

type Item = ExhibitorCardFragment['items'][number];
type Edited = { kind: BoothItemKind; item?: Item };

/** Products with a picture, jobs with a link, documents to download. */
export function ItemsSection({ exhibitor, onChanged }: EditProps) {
  const { t } = useTranslation('exhibitors');
  const [edited, setEdited] = useState<Edited>();
  const of = (kind: BoothItemKind) => exhibitor.items.filter((item) => item.kind === kind);
  return (
    <Stack gap="lg">
      {(['PRODUCT', 'JOB'] as const).map((kind) => (
        <Section key={kind} title={t(`items.${kind}.title`)} lead={t(`items.${kind}.lead`)}>
          <Items
            exhibitor={exhibitor}
            items={of(kind)}
            onEdit={(item) => setEdited({ kind, item })}
            onChanged={onChanged}
          />
          <Button
            variant="light"
            mih={44}
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setEdited({ kind })}
          >
            {t(`items.${kind}.add`)}
          </Button>
        </Section>
      ))}
      <Section title={t('items.DOCUMENT.title')} lead={t('items.DOCUMENT.lead')}>
        <Items
          exhibitor={exhibitor}
          items={of('DOCUMENT')}
          onEdit={(item) => setEdited({ kind: 'DOCUMENT', item })}
          onChanged={onChanged}
        />
        <Upload
          path={(file) => `exhibitors/${exhibitor.id}/documents?name=${encodeURIComponent(file.name)}`}
          label={t('items.DOCUMENT.add')}
          accept="application/pdf"
          onDone={onChanged}
        />
      </Section>
      <SidePanel
        opened={edited !== undefined}
        title={edited && t(`items.${edited.kind}.${edited.item ? 'edit' : 'add'}`)}
        onClose={() => setEdited(undefined)}
      >
        {edited && (
          <ItemForm
            key={edited.item?.id ?? edited.kind}
            exhibitorId={exhibitor.id}
            edited={edited}
            onDone={() => setEdited(undefined)}
          />
        )}
      </SidePanel>
    </Stack>
  );
}

interface ItemsProps extends EditProps {
  items: Item[];
  onEdit: (item: Item) => void;
}

function Items({ exhibitor, items, onEdit, onChanged }: ItemsProps) {
  const { t } = useTranslation('exhibitors');
  const text = useText();
  const [, remove] = useMutation(RemoveBoothItemDocument);
  const act = useAct();
  if (items.length === 0) return <Text my="md">{t('items.none')}</Text>;
  return (
    <>
      <ActFault act={act} />
      <Rows>
        {items.map((item) => (
          <Row key={item.id}>
            <Group gap="sm" wrap="nowrap" style={{ minWidth: 0, flex: '1 1 220px' }}>
              {item.kind === 'PRODUCT' && item.fileUrl && (
                <Image src={item.fileUrl} alt="" w={56} h={56} fit="contain" />
              )}
              <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                {text(item.title)}
              </Text>
            </Group>
            <Group gap="xs">
              {item.kind === 'PRODUCT' && (
                <Upload
                  variant="default"
                  path={`exhibitors/${exhibitor.id}/items/${item.id}/picture`}
                  label={t(item.fileUrl ? 'items.replacePicture' : 'items.addPicture', { title: text(item.title) })}
                  accept={PICTURE_KINDS}
                  onDone={onChanged}
                />
              )}
              <Button
                variant="default"
                mih={44}
                onClick={() => onEdit(item)}
                aria-label={t('items.editLabel', { title: text(item.title) })}
              >
                {t('edit')}
              </Button>
              <Button
                variant="subtle"
                mih={44}
                loading={act.isBusy}
                aria-label={t('items.removeLabel', { title: text(item.title) })}
                onClick={() =>
                  void act.run(
                    async () => (await remove({ exhibitorId: exhibitor.id, itemId: item.id })).data?.removeBoothItem,
                    t('items.removed'),
                  )
                }
              >
                {t('remove')}
              </Button>
            </Group>
          </Row>
        ))}
      </Rows>
    </>
  );
}

interface ItemFormProps {
  exhibitorId: string;
  edited: Edited;
  onDone: () => void;
}

function ItemForm({ exhibitorId, edited: { kind, item }, onDone }: ItemFormProps) {
  const { t } = useTranslation('exhibitors');
  const [, send] = useMutation(SaveBoothItemDocument);
  const act = useAct();
  const [draft, setDraft] = useState(() => ({
    titleFr: item?.title.fr ?? '',
    titleEn: item?.title.en ?? '',
    descriptionFr: item?.description.fr ?? '',
    descriptionEn: item?.description.en ?? '',
    url: item?.url ?? '',
  }));
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = async () => {
    const input = { exhibitorId, kind, id: item?.id ?? null, ...draft };
    if (await act.run(async () => (await send({ input })).data?.saveBoothItem)) onDone();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ActFault act={act} />
      <Stack gap="md">
        {(['Fr', 'En'] as const).map((side) => (
          <TextInput
            key={side}
            label={t(`items.title${side}`)}
            required
            maxLength={150}
            value={draft[`title${side}`]}
            onChange={(event) => change({ [`title${side}`]: event.currentTarget.value })}
            error={act.errorOf(`title${side}`)}
          />
        ))}
        {kind !== 'DOCUMENT' && (
          <>
            {(['Fr', 'En'] as const).map((side) => (
              <RichTextInput
                key={side}
                label={t(`items.description${side}`)}
                lang={side === 'Fr' ? 'fr' : 'en'}
                longest={800}
                value={draft[`description${side}`]}
                onChange={(html) => change({ [`description${side}`]: html })}
                error={act.errorOf(`description${side}`)}
              />
            ))}
            <TextInput
              label={t(kind === 'JOB' ? 'items.jobUrl' : 'items.url')}
              required={kind === 'JOB'}
              inputMode="url"
              maxLength={300}
              value={draft.url}
              onChange={(event) => change({ url: event.currentTarget.value })}
              error={act.errorOf('url')}
            />
          </>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={act.isBusy}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

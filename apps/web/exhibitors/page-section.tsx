import { Button, Chip, Group, Input, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  type BoothOffer,
  type ExhibitorCardFragment,
  RemoveBoothLogoDocument,
  SaveExhibitorProfileDocument,
} from '@parvis/contract/web';
import { RichTextInput } from '../shell/rich-text-input';
import { PictureButton } from '../shell/picture-button';
import { ActFault, Section, useAct } from './booth-parts';
import { Logo } from './exhibitor-page';
import { sendFile } from './send-file';

type Exhibitor = ExhibitorCardFragment;

const FILIERES = ['BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC'] as const;
const OFFERS: readonly BoothOffer[] = [
  'MEDICAL_DEVICES',
  'ROBOTICS',
  'IMAGING',
  'SOFTWARE',
  'ARTIFICIAL_INTELLIGENCE',
  'IN_VITRO_DIAGNOSTIC',
  'BIOPRODUCTION',
  'CLINICAL_TRIALS',
  'REGULATION',
  'MANUFACTURING',
  'TRAINING',
  'CONSULTING',
  'FUNDING',
];
const LONGEST = 2000;

export interface EditProps {
  exhibitor: Exhibitor;
  /** Reads the booth again after a file was handed in. */
  onChanged: () => void;
}

/** Logo, presentation, what is offered: what visitors read first. */
export function PageSection({ exhibitor, onChanged }: EditProps) {
  const { t } = useTranslation('exhibitors');
  return (
    <Stack gap="lg">
      <Section title={t('logo.title')} lead={t('logo.lead')}>
        <LogoForm exhibitor={exhibitor} onChanged={onChanged} />
      </Section>
      <Section title={t('myBooth.form')} lead={t('myBooth.lead')}>
        <PresentationForm exhibitor={exhibitor} />
      </Section>
    </Stack>
  );
}

function LogoForm({ exhibitor, onChanged }: EditProps) {
  const { t } = useTranslation('exhibitors');
  const [, remove] = useMutation(RemoveBoothLogoDocument);
  const act = useAct();
  const send = async (file: File, crop: string) => {
    const fault = await sendFile(`exhibitors/${exhibitor.id}/logo${crop}`, file);
    if (fault) return t(`files.${fault}`);
    onChanged();
    return undefined;
  };
  return (
    <>
      <ActFault act={act} />
      <Group gap="md" align="center">
        <Logo exhibitor={exhibitor} size={96} />
        <Stack gap="xs" align="flex-start">
          <PictureButton label={t(exhibitor.logoUrl ? 'logo.replace' : 'logo.add')} shape="LOGO" send={send} />
          {exhibitor.logoUrl && (
            <Button
              variant="subtle"
              mih={44}
              loading={act.isBusy}
              onClick={() =>
                void act.run(async () => (await remove({ exhibitorId: exhibitor.id })).data?.removeBoothLogo)
              }
            >
              {t('logo.remove')}
            </Button>
          )}
        </Stack>
      </Group>
    </>
  );
}

function PresentationForm({ exhibitor }: { exhibitor: Exhibitor }) {
  const { t } = useTranslation('exhibitors');
  const { t: field } = useTranslation('field');
  const [, send] = useMutation(SaveExhibitorProfileDocument);
  const act = useAct();
  const [draft, setDraft] = useState(() => ({
    descriptionFr: exhibitor.description.fr,
    descriptionEn: exhibitor.description.en,
    website: exhibitor.website ?? '',
    filiere: exhibitor.filiere,
    offers: [...exhibitor.offers],
  }));
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = () =>
    act.run(
      async () => (await send({ input: { exhibitorId: exhibitor.id, ...draft } })).data?.saveExhibitorProfile,
      t('savedPublic'),
    );
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
        <RichTextInput
          label={t('myBooth.descriptionFr')}
          lang="fr"
          longest={LONGEST}
          value={draft.descriptionFr}
          onChange={(descriptionFr) => change({ descriptionFr })}
          error={act.errorOf('descriptionFr')}
        />
        <RichTextInput
          label={t('myBooth.descriptionEn')}
          lang="en"
          longest={LONGEST}
          value={draft.descriptionEn}
          onChange={(descriptionEn) => change({ descriptionEn })}
          error={act.errorOf('descriptionEn')}
        />
        <NativeSelect
          size="md"
          label={field('filiere')}
          value={draft.filiere ?? ''}
          onChange={(event) => change({ filiere: FILIERES.find((one) => one === event.currentTarget.value) ?? null })}
          data={[
            { value: '', label: t('myBooth.noFiliere') },
            ...FILIERES.map((value) => ({ value, label: field(`filieres.${value}`) })),
          ]}
        />
        <Input.Wrapper
          label={t('myBooth.offers')}
          description={t('myBooth.offersLead')}
          labelElement="div"
          role="group"
          aria-label={t('myBooth.offers')}
        >
          <Chip.Group multiple value={draft.offers} onChange={(offers) => change({ offers: offers })}>
            <Group gap={8} mt={8}>
              {OFFERS.map((offer) => (
                <Chip key={offer} value={offer} size="md">
                  {t(`offers.${offer}`)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
        <TextInput
          label={t('myBooth.website')}
          description={t('myBooth.websiteHint')}
          inputMode="url"
          autoComplete="url"
          maxLength={300}
          value={draft.website}
          onChange={(event) => change({ website: event.currentTarget.value })}
          error={act.errorOf('website')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={act.isBusy}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

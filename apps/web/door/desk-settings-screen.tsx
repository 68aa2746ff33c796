import { Button, NativeSelect, Paper, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { SaveDeskSettingsDocument, StaffBadgesDocument, type StaffDeskSettingsFragment } from '@parvis/contract/web';
import { BADGE_FORMAT_NAMES, type BadgeFormatName } from '@parvis/domain';
import { NotFoundState, PageHeader } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { DoorLinks } from './door-links';

/** How the desk of the event works. */
export function DeskSettingsScreen() {
  const { t } = useTranslation('desk');
  const { slug } = useStaffEvent();
  const response = useQuery({ query: StaffBadgesDocument, variables: { slug }, requestPolicy: 'network-only' });
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <DoorLinks />
      <QueryView response={response}>
        {({ event }) =>
          event?.deskSettings ? <SettingsForm settings={event.deskSettings} /> : <NotFoundState order={2} />
        }
      </QueryView>
    </>
  );
}

function SettingsForm({ settings }: { settings: StaffDeskSettingsFragment }) {
  const { t } = useTranslation('desk');
  const { id: eventId } = useStaffEvent();
  const [draft, setDraft] = useState({
    asksSignature: settings.asksSignature,
    badgeFormat: settings.badgeFormat,
    fr: settings.badgePlace?.fr ?? '',
    en: settings.badgePlace?.en ?? '',
  });
  const [faults, setFaults] = useState<Map<string, string>>(new Map());
  const [{ fetching }, save] = useMutation(SaveDeskSettingsDocument);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setFaults(new Map());
    const { fr, en, ...others } = draft;
    const { data } = await save({ input: { ...others, eventId, badgePlace: { fr, en } } });
    const outcome = data?.saveDeskSettings;
    if (outcome?.__typename === 'InvalidInput')
      return setFaults(new Map(outcome.errors.map(({ field, code }) => [field, code])));
    notifications.show(outcome ? { message: t('settings.saved') } : { color: 'coral', message: t('failed') });
  };
  const faultOf = (field: string) => {
    const code = faults.get(field);
    return code && t(code === 'TOO_LONG' ? 'settings.TOO_LONG' : 'settings.OTHER');
  };

  return (
    <Paper component="form" maw={760} onSubmit={(submitted: FormEvent) => void submit(submitted)} noValidate>
      <Stack gap="lg">
        <NativeSelect
          size="md"
          label={t('settings.format')}
          value={draft.badgeFormat}
          onChange={(event) => change({ badgeFormat: event.currentTarget.value as BadgeFormatName })}
          data={BADGE_FORMAT_NAMES.map((value) => ({ value, label: t(`formats.${value}`) }))}
        />
        <Switch
          label={t('settings.signature')}
          description={t('settings.signatureLead')}
          checked={draft.asksSignature}
          onChange={(event) => change({ asksSignature: event.currentTarget.checked })}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('settings.placeFr')}
            placeholder={t('settings.placeExample')}
            maxLength={120}
            lang="fr"
            value={draft.fr}
            error={faultOf('badgePlace.fr')}
            onChange={(event) => change({ fr: event.currentTarget.value })}
          />
          <TextInput
            label={t('settings.placeEn')}
            maxLength={120}
            lang="en"
            value={draft.en}
            error={faultOf('badgePlace.en')}
            onChange={(event) => change({ en: event.currentTarget.value })}
          />
        </SimpleGrid>
        <div>
          <Button type="submit" loading={fetching}>
            {t('settings.save')}
          </Button>
        </div>
      </Stack>
    </Paper>
  );
}

import { Button, Group, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveSpeakerProfileDocument, type SpeakerLinkKind } from '@parvis/contract/web';
import { LONGEST_JOB_TITLE, LONGEST_TEXT, ProfileForm, useSave } from '../shell/profile-form';
import { RichTextInput } from '../shell/rich-text-input';
import type { PartProps } from './space';

const KINDS: readonly SpeakerLinkKind[] = ['WEBSITE', 'LINKEDIN', 'ORCID', 'OTHER'];
const MOST_LINKS = 6;

/** What the public reads. */
export function ProfilePart({ space: { profile }, eventId, onBehalfOf, reload }: PartProps) {
  const { t } = useTranslation('speakers');
  const [, send] = useMutation(SaveSpeakerProfileDocument);
  const [jobTitle, setJobTitle] = useState(profile.jobTitle ?? '');
  const [biographyFr, setBiographyFr] = useState(profile.biography.fr);
  const [biographyEn, setBiographyEn] = useState(profile.biography.en);
  const [links, setLinks] = useState(profile.links.map(({ kind, url }) => ({ kind, url })));
  const form = useSave(async () => {
    const input = {
      ...{ eventId, personId: onBehalfOf ?? null, jobTitle, biographyFr, biographyEn },
      links: links.filter(({ url }) => url.trim() !== ''),
    };
    const { data } = await send({ input });
    const outcome = data?.saveSpeakerProfile;
    if (outcome?.__typename === 'SpeakerProfileSaved') reload();
    return outcome && { errors: outcome.__typename === 'InvalidInput' ? outcome.errors : [] };
  });
  const change = (at: number, fields: Partial<(typeof links)[number]>) =>
    setLinks(links.map((link, other) => (other === at ? { ...link, ...fields } : link)));
  return (
    <Paper component="section" id="profil">
      <Title order={2} size="h3" mb="md">
        {t('mySpeaker.profile')}
      </Title>
      <ProfileForm form={form}>
        <Stack gap="md">
          <TextInput
            label={t('mySpeaker.jobTitle')}
            description={t('mySpeaker.jobTitleHint')}
            maxLength={LONGEST_JOB_TITLE}
            autoComplete="organization-title"
            value={jobTitle}
            onChange={(event) => setJobTitle(event.currentTarget.value)}
            error={form.errorOf('jobTitle')}
          />
          <RichTextInput
            label={t('mySpeaker.biographyFr')}
            longest={LONGEST_TEXT}
            lang="fr"
            value={biographyFr}
            onChange={setBiographyFr}
            error={form.errorOf('biographyFr')}
          />
          <RichTextInput
            label={t('mySpeaker.biographyEn')}
            longest={LONGEST_TEXT}
            lang="en"
            value={biographyEn}
            onChange={setBiographyEn}
            error={form.errorOf('biographyEn')}
          />
          <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
            <Text component="legend" fw={600} mb={6}>
              {t('links.title')}
            </Text>
            <Stack gap="sm">
              {links.map((link, at) => (
                <Group key={at} gap="xs" align="flex-end">
                  <Select
                    label={t('links.kind')}
                    w={140}
                    allowDeselect={false}
                    data={KINDS.map((value) => ({ value, label: t(`links.${value}`) }))}
                    value={link.kind}
                    onChange={(kind) => kind && change(at, { kind })}
                  />
                  <TextInput
                    label={t('links.url')}
                    inputMode="url"
                    maxLength={300}
                    style={{ flex: '1 1 200px' }}
                    value={link.url}
                    onChange={(event) => change(at, { url: event.currentTarget.value })}
                  />
                  <Button
                    variant="subtle"
                    mih={44}
                    px="xs"
                    aria-label={t('links.remove', { kind: t(`links.${link.kind}`) })}
                    onClick={() => setLinks(links.filter((_, other) => other !== at))}
                  >
                    <IconTrash size={20} aria-hidden />
                  </Button>
                </Group>
              ))}
              {form.errorOf('links') && (
                <Text c="coral.8" role="alert">
                  {form.errorOf('links')}
                </Text>
              )}
              {links.length < MOST_LINKS && (
                <Button
                  variant="default"
                  mih={44}
                  style={{ alignSelf: 'flex-start' }}
                  leftSection={<IconPlus size={18} aria-hidden />}
                  onClick={() => setLinks([...links, { kind: 'WEBSITE', url: '' }])}
                >
                  {t('links.add')}
                </Button>
              )}
            </Stack>
          </fieldset>
        </Stack>
      </ProfileForm>
    </Paper>
  );
}

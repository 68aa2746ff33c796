import { Group, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconBuildingStore, IconMapPin } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { MyBoothDocument, type MyBoothQuery, SaveExhibitorProfileDocument } from '@parvis/contract/web';
import { EmptyState, Initials, PageHeader } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { CountedTextarea, LONGEST_WEBSITE, ProfileForm, useSave } from '../shell/profile-form';

type MyBooth = NonNullable<NonNullable<MyBoothQuery['event']>['myBooth']>;

/** What the representative of an exhibitor looks after. */
export function MyBoothScreen() {
  const { t } = useTranslation('exhibitors');
  const { slug } = useParams({ from: '/e/$slug/exposant' });
  const response = useQuery({ query: MyBoothDocument, variables: { slug } });
  return (
    <QueryView response={response}>
      {({ event }) => {
        const mine = event?.myBooth;
        if (!mine) {
          return (
            <EmptyState icon={IconBuildingStore} title={t('myBooth.none')} action={<CatalogueLink slug={slug} />}>
              {t('myBooth.noneLead')}
            </EmptyState>
          );
        }
        return <Booth mine={mine} />;
      }}
    </QueryView>
  );
}

function Booth({ mine: { exhibitor, team } }: { mine: MyBooth }) {
  const { t } = useTranslation('exhibitors');
  const { slug, hasMeetings } = useEvent();
  const { organisation } = exhibitor;
  return (
    <>
      <PageHeader
        title={organisation.name}
        over={t('myBooth.title')}
        lead={
          <Group component="span" gap={6}>
            <IconMapPin size={20} stroke={1.6} aria-hidden />
            {exhibitor.booth ? t('exhibitors.booth', { booth: exhibitor.booth }) : t('exhibitors.noBooth')}
          </Group>
        }
        action={
          <Group gap="sm">
            <LinkButton to="/e/$slug/exposant/contacts" params={{ slug }}>
              {t('myBooth.contacts')}
            </LinkButton>
            <CatalogueLink slug={slug} />
          </Group>
        }
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Paper component="section">
          <Title order={2} size="h3" mb={4}>
            {t('myBooth.form')}
          </Title>
          <Text c="dimmed" mb="md">
            {t('myBooth.lead')}
          </Text>
          <ExhibitorForm exhibitor={exhibitor} />
        </Paper>
        <Stack gap="xl">
          {hasMeetings && (
            <Paper component="section">
              <Title order={2} size="h3" mb={4}>
                {t('myBooth.meetings')}
              </Title>
              <Text c="dimmed" mb="md">
                {t('myBooth.meetingsLead')}
              </Text>
              <LinkButton to="/e/$slug/rencontres" params={{ slug }} variant="light">
                {t('myBooth.openMeetings')}
              </LinkButton>
            </Paper>
          )}
          <Paper component="section">
            <Title order={2} size="h3" mb="md">
              {t('myBooth.team')}
            </Title>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {team.map((member) => (
                <Group component="li" key={member.personId} gap="sm" wrap="nowrap">
                  <Initials name={member.name} />
                  <div style={{ minWidth: 0 }}>
                    <Text fw={600}>{member.name}</Text>
                    <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                      {member.email}
                    </Text>
                  </div>
                </Group>
              ))}
            </Stack>
          </Paper>
        </Stack>
      </SimpleGrid>
    </>
  );
}

function CatalogueLink({ slug }: { slug: string }) {
  const { t } = useTranslation('exhibitors');
  return (
    <LinkButton to="/evenements/$slug/exposants" params={{ slug }} variant="light">
      {t('myBooth.seeCatalogue')}
    </LinkButton>
  );
}

function ExhibitorForm({ exhibitor }: { exhibitor: MyBooth['exhibitor'] }) {
  const { t } = useTranslation('exhibitors');
  const [, send] = useMutation(SaveExhibitorProfileDocument);
  const [descriptionFr, setDescriptionFr] = useState(exhibitor.description.fr);
  const [descriptionEn, setDescriptionEn] = useState(exhibitor.description.en);
  const [website, setWebsite] = useState(exhibitor.website ?? '');
  const form = useSave(async () => {
    const { data } = await send({ input: { exhibitorId: exhibitor.id, descriptionFr, descriptionEn, website } });
    const outcome = data?.saveExhibitorProfile;
    if (outcome?.__typename === 'ExhibitorProfileSaved') setWebsite(outcome.exhibitor.website ?? '');
    return outcome && { errors: outcome.__typename === 'InvalidInput' ? outcome.errors : [] };
  });
  return (
    <ProfileForm form={form}>
      <Stack gap="sm">
        <CountedTextarea
          label={t('myBooth.descriptionFr')}
          value={descriptionFr}
          onChange={(event) => setDescriptionFr(event.currentTarget.value)}
          error={form.errorOf('descriptionFr')}
        />
        <CountedTextarea
          label={t('myBooth.descriptionEn')}
          lang="en"
          value={descriptionEn}
          onChange={(event) => setDescriptionEn(event.currentTarget.value)}
          error={form.errorOf('descriptionEn')}
        />
        <TextInput
          label={t('myBooth.website')}
          description={t('myBooth.websiteHint')}
          inputMode="url"
          autoComplete="url"
          maxLength={LONGEST_WEBSITE}
          value={website}
          onChange={(event) => setWebsite(event.currentTarget.value)}
          error={form.errorOf('website')}
        />
      </Stack>
    </ProfileForm>
  );
}

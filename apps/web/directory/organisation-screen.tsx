import { Anchor, Button, Checkbox, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconExternalLink, IconPencil } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  ClaimOrganisationDocument,
  HideOrganisationPersonDocument,
  OrganisationPageDocument,
  type OrganisationPagePartsFragment,
  ShowMeInDirectoryDocument,
} from '@parvis/contract/web';
import { Initials, keepFocus, PageHeader, RichText, StatusMark, useText } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { PageEditor } from './page-editor';

export type Page = OrganisationPagePartsFragment;

/** One organisation of the directory; those who keep the page change it where they read it. */
export function OrganisationScreen() {
  const { id } = useParams({ from: '/annuaire/$id' });
  const response = useQuery({
    query: OrganisationPageDocument,
    variables: { organisationId: id },
    requestPolicy: 'cache-and-network',
  });
  return (
    <QueryView response={response}>
      {({ organisationPage: page }) =>
        page ? (
          <Organisation page={page} refresh={() => response[1]({ requestPolicy: 'network-only' })} />
        ) : (
          <NotFoundPage />
        )
      }
    </QueryView>
  );
}

function Organisation({ page, refresh }: { page: Page; refresh: () => void }) {
  const { t } = useTranslation('directory');
  const { t: field } = useTranslation('field');
  const text = useText();
  const [isEditing, setEditing] = useState(false);
  const { organisation, website, logo } = page;
  const { name, college, filiere, city, isMember } = organisation;
  const description = text(page.description);
  return (
    <div ref={keepFocus}>
      <LinkButton to="/annuaire" variant="subtle" mih={44} px={0} mb="sm">
        {t('back')}
      </LinkButton>
      <PageHeader
        title={name}
        lead={[college && field(`colleges.${college}`), filiere && field(`filieres.${filiere}`), city]
          .filter(Boolean)
          .join(' · ')}
        action={
          page.mayEdit && !isEditing ? (
            <Button leftSection={<IconPencil size={20} aria-hidden />} onClick={() => setEditing(true)}>
              {t('edit.open')}
            </Button>
          ) : undefined
        }
      />
      {isEditing ? (
        <PageEditor
          page={page}
          refresh={refresh}
          onDone={() => {
            setEditing(false);
            refresh();
          }}
        />
      ) : (
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
          <Stack gap="md" align="flex-start">
            {logo ? (
              <img src={logo} alt={t('logoOf', { name })} style={{ maxWidth: 260, maxHeight: 130 }} />
            ) : (
              <Initials name={name} square />
            )}
            <StatusMark tone={isMember ? 'good' : 'neutral'}>{t(isMember ? 'member' : 'notMember')}</StatusMark>
            {description ? <RichText html={description} /> : <Text c="dimmed">{t('noDescription')}</Text>}
            {website && (
              <Anchor href={website} target="_blank" rel="noopener noreferrer nofollow" py={10}>
                {t('site')} <IconExternalLink size={16} aria-hidden />
              </Anchor>
            )}
          </Stack>
          <Stack gap="lg">
            <People page={page} refresh={refresh} />
            <Mine page={page} refresh={refresh} />
          </Stack>
        </SimpleGrid>
      )}
    </div>
  );
}

function People({ page: { people, mayEdit, organisation }, refresh }: { page: Page; refresh: () => void }) {
  const { t } = useTranslation('directory');
  const [{ fetching }, hide] = useMutation(HideOrganisationPersonDocument);
  const send = async (personId: string) => {
    const { data } = await hide({ organisationId: organisation.id, personId });
    if (data) refresh();
    else notifications.show({ message: t('edit.failed'), color: 'coral', role: 'alert' });
  };
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h4" mb="sm">
        {t('people')}
      </Title>
      {people.length === 0 ? (
        <Text c="dimmed">{t('noPeople')}</Text>
      ) : (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {people.map(({ id, name, jobTitle }) => (
            <Group component="li" key={id} gap="sm" wrap="nowrap">
              <Initials name={name} />
              <div style={{ minWidth: 0, flex: 1 }}>
                <Text fw={600}>{name}</Text>
                <Text size="sm" c="dimmed">
                  {jobTitle}
                </Text>
              </div>
              {mayEdit && (
                <Button
                  variant="default"
                  size="sm"
                  mih={44}
                  loading={fetching}
                  aria-label={t('edit.hide', { name })}
                  onClick={() => void send(id)}
                >
                  {t('edit.hideShort')}
                </Button>
              )}
            </Group>
          ))}
        </Stack>
      )}
    </Paper>
  );
}

/** For somebody who works there: to be shown, and to ask for the page. */
function Mine({ page, refresh }: { page: Page; refresh: () => void }) {
  const { t } = useTranslation('directory');
  const [{ fetching }, claim] = useMutation(ClaimOrganisationDocument);
  const [, show] = useMutation(ShowMeInDirectoryDocument);
  const { id: organisationId } = page.organisation;
  const after = (data: unknown) => {
    if (data) refresh();
    else notifications.show({ message: t('edit.failed'), color: 'coral', role: 'alert' });
  };
  if (!page.isOwn) return null;
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h4" mb="sm">
        {t('claim.title')}
      </Title>
      <Stack gap="md" align="flex-start">
        <Checkbox
          size="md"
          py={6}
          label={t('claim.shown')}
          checked={page.isShown}
          onChange={(event) => {
            void show({ organisationId, isShown: event.currentTarget.checked }).then(({ data }) => after(data));
          }}
        />
        {page.mine === 'ASKED' && <Text role="status">{t('claim.asked')}</Text>}
        {page.mayClaim && page.mine === null && (
          <>
            <Text c="dimmed">{t('claim.lead')}</Text>
            <Button
              variant="light"
              mih={44}
              loading={fetching}
              onClick={() => void claim({ organisationId }).then(({ data }) => after(data))}
            >
              {t('claim.button')}
            </Button>
          </>
        )}
      </Stack>
    </Paper>
  );
}

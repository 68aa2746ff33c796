import { SegmentedControl, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { useStaffEvent } from '../shell/staff-space';
import { CampaignsList } from './campaigns-list';
import { History } from './history';
import { type Section, sections } from './messages-search';
import { TemplatesList } from './templates-list';

/** What an event tells its people: campaigns of staff, the words of automatic messages, and all that left. */
export function MessagesScreen() {
  const { t } = useTranslation('messages');
  const { t: campaigns } = useTranslation('campaigns');
  const { slug } = useStaffEvent();
  const { vue = 'campagnes' } = useSearch({ from: '/equipe/$slug/messages' });
  const navigate = useNavigate();
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('title')}
        lead={{ campagnes: campaigns('lead'), modeles: t('templates.lead'), historique: t('history.lead') }[vue]}
        action={
          vue === 'campagnes' && (
            <LinkButton
              to="/equipe/$slug/messages/campagnes/$campagne"
              params={{ slug, campagne: 'nouvelle' }}
              leftSection={<IconPlus size={20} aria-hidden />}
            >
              {campaigns('new')}
            </LinkButton>
          )
        }
      />
      <SegmentedControl<Section>
        aria-label={t('sectionsLabel')}
        value={vue}
        onChange={(chosen) =>
          void navigate({ to: '/equipe/$slug/messages', params: { slug }, search: { vue: chosen }, replace: true })
        }
        data={sections.map((value) => ({ value, label: t(`sections.${value}`) }))}
        styles={{
          root: { alignSelf: 'flex-start', maxWidth: '100%' },
          label: { minHeight: 44, display: 'grid', placeItems: 'center' },
        }}
      />
      {vue === 'campagnes' && <CampaignsList />}
      {vue === 'modeles' && <TemplatesList />}
      {vue === 'historique' && <History />}
    </Stack>
  );
}

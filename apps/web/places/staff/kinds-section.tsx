import { ActionIcon, Anchor, Button, Group, Paper, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowDown, IconArrowUp, IconPlus, IconTicket } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  ArchiveTicketKindDocument,
  OrderTicketKindsDocument,
  type PlacesSettingsFieldsFragment,
  type StaffKindFragment,
} from '@parvis/contract/web';
import { EmptyState, SidePanel, StatusMark, type Tone, useFormat, useText } from '@parvis/ui';
import { useStaffEvent } from '../../shell/staff-space';
import { KindForm } from './kind-form';
import { QuotaForm } from './quota-form';
import classes from './staff-places.module.css';

export type Settings = PlacesSettingsFieldsFragment;
export interface SectionProps {
  settings: Settings;
  /** False for the organisers of the event, who read. */
  mayConfigure: boolean;
}

const TONES = { ON_SALE: 'good', NOT_YET: 'neutral', SOLD_OUT: 'waiting', SALE_OVER: 'neutral' } satisfies Record<
  string,
  Tone
>;

/** What can be registered with, and the places behind it. */
export function KindsSection({ settings, mayConfigure }: SectionProps) {
  const { t } = useTranslation('staffPlaces');
  const { id: eventId } = useStaffEvent();
  const [edited, setEdited] = useState<{ kind?: StaffKindFragment } | undefined>();
  const [quota, setQuota] = useState<{ quota?: Settings['quotas'][number] } | undefined>();
  const [showsArchived, setShowsArchived] = useState(false);
  const [, order] = useMutation(OrderTicketKindsDocument);
  const [, archive] = useMutation(ArchiveTicketKindDocument);
  const kinds = settings.kinds.filter(({ isArchived }) => !isArchived);
  const archived = settings.kinds.filter(({ isArchived }) => isArchived);

  const move = async (at: number, by: -1 | 1) => {
    const ids = kinds.map(({ kind }) => kind.id);
    [ids[at], ids[at + by]] = [ids[at + by]!, ids[at]!];
    const { data } = await order({ eventId, ids });
    if (!data) notifications.show({ color: 'coral', message: t('failed') });
  };
  const setArchived = async (kindId: string, isArchived: boolean) => {
    const { data } = await archive({ eventId, kindId, archived: isArchived });
    notifications.show(
      data
        ? { message: t(isArchived ? 'kinds.archived' : 'kinds.restored') }
        : { color: 'coral', message: t('failed') },
    );
  };
  const create = (
    <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setEdited({})}>
      {t('kinds.create')}
    </Button>
  );

  return (
    <Stack gap="xl">
      <section aria-labelledby="quotas">
        <Group justify="space-between" mb="sm">
          <Title order={2} size="h3" id="quotas">
            {t('quotas.title')}
          </Title>
          {mayConfigure && (
            <Button variant="default" leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setQuota({})}>
              {t('quotas.create')}
            </Button>
          )}
        </Group>
        {settings.quotas.length === 0 ? (
          <Text c="dimmed">{t('quotas.none')}</Text>
        ) : (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {settings.quotas.map((one) => (
              <QuotaCard
                key={one.id}
                quota={one}
                settings={settings}
                onEdit={mayConfigure ? () => setQuota({ quota: one }) : undefined}
              />
            ))}
          </SimpleGrid>
        )}
      </section>
      <section aria-labelledby="kinds">
        <Group justify="space-between" mb="sm">
          <Title order={2} size="h3" id="kinds">
            {t('kinds.title')}
          </Title>
          {mayConfigure && kinds.length > 0 && create}
        </Group>
        {kinds.length === 0 ? (
          <EmptyState icon={IconTicket} title={t('kinds.none')} action={mayConfigure && create}>
            {t('kinds.noneLead')}
          </EmptyState>
        ) : (
          <ul className={classes.list}>
            {kinds.map((one, at) => (
              <KindCard key={one.kind.id} one={one} settings={settings}>
                {mayConfigure && (
                  <Group gap={4}>
                    <ActionIcon
                      size={44}
                      variant="subtle"
                      disabled={at === 0}
                      aria-label={t('kinds.up', { name: one.kind.name.fr })}
                      onClick={() => void move(at, -1)}
                    >
                      <IconArrowUp size={20} aria-hidden />
                    </ActionIcon>
                    <ActionIcon
                      size={44}
                      variant="subtle"
                      disabled={at === kinds.length - 1}
                      aria-label={t('kinds.down', { name: one.kind.name.fr })}
                      onClick={() => void move(at, 1)}
                    >
                      <IconArrowDown size={20} aria-hidden />
                    </ActionIcon>
                    <Button variant="default" mih={44} onClick={() => setEdited({ kind: one })}>
                      {t('edit')}
                    </Button>
                    <Button variant="subtle" mih={44} onClick={() => void setArchived(one.kind.id, true)}>
                      {t('kinds.archive')}
                    </Button>
                  </Group>
                )}
              </KindCard>
            ))}
          </ul>
        )}
        {archived.length > 0 && (
          <Stack mt="md" gap="sm">
            <Anchor
              component="button"
              type="button"
              ta="left"
              mih={44}
              onClick={() => setShowsArchived(!showsArchived)}
            >
              {t(showsArchived ? 'kinds.hideArchived' : 'kinds.showArchived', { count: archived.length })}
            </Anchor>
            {showsArchived && (
              <ul className={classes.list}>
                {archived.map((one) => (
                  <KindCard key={one.kind.id} one={one} settings={settings}>
                    {mayConfigure && (
                      <Button variant="default" mih={44} onClick={() => void setArchived(one.kind.id, false)}>
                        {t('kinds.restore')}
                      </Button>
                    )}
                  </KindCard>
                ))}
              </ul>
            )}
          </Stack>
        )}
      </section>
      <SidePanel
        opened={edited !== undefined}
        title={t(edited?.kind ? 'kinds.editTitle' : 'kinds.create')}
        onClose={() => setEdited(undefined)}
      >
        {edited && <KindForm settings={settings} of={edited.kind} onDone={() => setEdited(undefined)} />}
      </SidePanel>
      <SidePanel
        opened={quota !== undefined}
        title={t(quota?.quota ? 'quotas.editTitle' : 'quotas.create')}
        onClose={() => setQuota(undefined)}
      >
        {quota && <QuotaForm of={quota.quota} onDone={() => setQuota(undefined)} />}
      </SidePanel>
    </Stack>
  );
}

interface QuotaCardProps {
  quota: Settings['quotas'][number];
  settings: Settings;
  onEdit: (() => void) | undefined;
}

function QuotaCard({ quota, settings, onEdit }: QuotaCardProps) {
  const { t } = useTranslation('staffPlaces');
  const text = useText();
  const format = useFormat();
  const { size, taken, tickets, kept, offered } = quota;
  const names = settings.kinds.filter(({ kind }) => quota.kindIds.includes(kind.id)).map(({ kind }) => text(kind.name));
  const share = (places: number) => (places / size) * 100;
  const parts = [
    t('quotas.tickets', { count: tickets }),
    ...(kept > 0 ? [t('quotas.kept', { count: kept })] : []),
    ...(offered > 0 ? [t('quotas.offered', { count: offered })] : []),
  ];
  return (
    <Paper p="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={650}>{quota.name}</Text>
        {onEdit && (
          <Button variant="default" mih={44} onClick={onEdit} aria-label={t('quotas.editOf', { name: quota.name })}>
            {t('edit')}
          </Button>
        )}
      </Group>
      <Text fz={28} fw={700} c="parvis.8" lh={1.2}>
        {t('quotas.free', { count: Math.max(0, size - taken) })}
      </Text>
      <Progress.Root size={14} my={6}>
        <Progress.Section value={share(tickets)} color="parvis.7" aria-label={parts[0]} />
        <Progress.Section value={share(kept)} color="parvis.4" aria-label={t('quotas.kept', { count: kept })} />
        <Progress.Section
          value={share(offered)}
          color="yellow.6"
          aria-label={t('quotas.offered', { count: offered })}
        />
      </Progress.Root>
      <Text size="sm">
        {t('quotas.takenOf', { taken: format.number(taken), size: format.number(size) })}
        {taken > 0 && ` · ${parts.join(' · ')}`}
      </Text>
      <Text size="sm" c="dimmed">
        {names.length > 0 ? names.join(', ') : t('quotas.unused')}
      </Text>
    </Paper>
  );
}

function KindCard({
  one,
  settings,
  children,
}: {
  one: StaffKindFragment;
  settings: Settings;
  children: React.ReactNode;
}) {
  const { t } = useTranslation('staffPlaces');
  const { t: inField } = useTranslation('field');
  const text = useText();
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const { kind } = one;
  const quotas = settings.quotas.filter(({ id }) => one.quotaIds.includes(id)).map(({ name }) => name);
  const sale = kind.saleUntil
    ? t('kinds.saleBetween', {
        from: format.shortDay(kind.saleFrom, timeZone),
        until: format.shortDay(kind.saleUntil, timeZone),
      })
    : t('kinds.saleFrom', { from: format.shortDay(kind.saleFrom, timeZone) });
  const facts = [
    inField(`audiences.${kind.audience}`),
    kind.priceCents === 0
      ? t('kinds.free')
      : t('kinds.price', { net: format.money(kind.priceCents), total: format.money(kind.priceWithVatCents) }),
    sale,
    quotas.length > 0 ? quotas.join(' + ') : t('kinds.noQuota'),
    ...(kind.needsCode ? [t('kinds.hidden')] : []),
    ...(kind.needsApproval ? [t('kinds.approval')] : []),
  ];
  const counts = [
    t('kinds.tickets', { count: one.tickets }),
    ...(one.pending > 0 ? [t('kinds.pending', { count: one.pending })] : []),
    ...(one.waiting > 0 ? [t('kinds.waiting', { count: one.waiting })] : []),
  ];
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: '1 1 280px' }}>
          <Group gap="xs">
            <Text fw={650} fz="lg">
              {text(kind.name)}
            </Text>
            <StatusMark tone={one.isArchived ? 'neutral' : TONES[kind.state]}>
              {one.isArchived ? t('kinds.isArchived') : t(`kinds.states.${kind.state}`)}
            </StatusMark>
          </Group>
          <Text size="sm">{facts.join(' · ')}</Text>
          <Text size="sm" c="dimmed">
            {counts.join(' · ')}
          </Text>
        </div>
        {children}
      </Group>
    </Paper>
  );
}

import { Alert, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBuildingStore, IconCloudOff, IconQrcode, IconTags, IconUsers } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BoothContactsDocument, type BoothContactsQuery } from '@parvis/contract/web';
import { wallClockOf } from '@parvis/domain';
import { EmptyState, PageHeader, SearchField, SidePanel } from '@parvis/ui';
import { keepReader } from '@parvis/ui/camera';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { useSession } from '../shell/session';
import { actQueue } from './act-queue';
import { AsksPanel } from './asks-panel';
import { ContactFilters } from './contact-filters';
import { ContactLine } from './contact-line';
import { ContactPanel } from './contact-panel';
import { type Entry, entriesOf, type Filter, find, ticketOf } from './contact-view';
import { DayBars } from './day-bars';
import { ExportLinks } from './export-links';
import { ScanPanel } from './scan-panel';

export type Booth = NonNullable<NonNullable<BoothContactsQuery['event']>['myBoothContacts']>;

/** The contacts that the team of a booth collects, on the phone of each; it opens and works without a network. */
export function BoothContactsScreen() {
  const { t } = useTranslation('contacts');
  const { slug } = useParams({ from: '/e/$slug/exposant/contacts' });
  const response = useQuery({
    query: BoothContactsDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const refetch = response[1];
  const ownerId = useSession().me?.id;
  return (
    <QueryView response={response}>
      {({ event }) =>
        event?.myBoothContacts && ownerId ? (
          <Collected
            booth={event.myBoothContacts}
            ownerId={ownerId}
            refresh={() => refetch({ requestPolicy: 'network-only' })}
          />
        ) : (
          <EmptyState
            order={1}
            icon={IconBuildingStore}
            title={t('noBooth')}
            action={
              <LinkButton to="/evenements/$slug/exposants" params={{ slug }} variant="light">
                {t('contact')}
              </LinkButton>
            }
          >
            {t('noBoothLead')}
          </EmptyState>
        )
      }
    </QueryView>
  );
}

type Panel =
  { kind: 'SCAN' } | { kind: 'ASKS' } | { kind: 'CONTACT'; key: string; said?: 'added' | 'again' } | undefined;

function Collected({ booth, ownerId, refresh }: { booth: Booth; ownerId: string; refresh: () => void }) {
  const { t } = useTranslation('contacts');
  const { timeZone } = useEvent();
  const [filter, setFilter] = useState<Filter>({});
  const [panel, setPanel] = useState<Panel>();
  const of = { exhibitorId: booth.exhibitorId, ownerId };
  const acts = useActs(booth, ownerId, refresh);
  // Before the network goes, not when the camera is first opened.
  useEffect(keepReader, []);
  const dayOf = (instant: string) => wallClockOf(new Date(instant), timeZone).slice(0, 10);
  const all = entriesOf(booth.contacts, acts);
  const { entries, counts } = find(all, filter, dayOf);
  const waiting = acts.filter(({ refused, settledAs }) => refused === null && settledAs === null).length;
  const open = panel?.kind === 'CONTACT' ? all.find((entry) => isOf(entry, panel.key)) : undefined;
  const remove = async (entry: Entry) => {
    setPanel(undefined);
    await actQueue.takeOff(entry, of);
    const { contact } = entry;
    if (contact)
      notifications.show({
        color: 'parvis',
        message: (
          <Group justify="space-between" wrap="nowrap">
            {t('removed')}
            <Button
              variant="light"
              mih={44}
              onClick={() => void actQueue.add({ ...of, contactId: contact.id, isRemoved: false })}
            >
              {t('undo')}
            </Button>
          </Group>
        ),
      });
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        over={booth.organisationName}
        action={
          <Group gap="sm">
            <Button
              size="lg"
              leftSection={<IconQrcode size={22} aria-hidden />}
              onClick={() => setPanel({ kind: 'SCAN' })}
            >
              {t('scan')}
            </Button>
            <Button
              variant="default"
              mih={44}
              leftSection={<IconTags size={20} aria-hidden />}
              onClick={() => setPanel({ kind: 'ASKS' })}
            >
              {t('asks.open')}
            </Button>
          </Group>
        }
      />
      {waiting > 0 && (
        <Alert role="status" icon={<IconCloudOff size={20} aria-hidden />} color="yellow" mb="md" c="black">
          {t('waiting', { count: waiting })}
        </Alert>
      )}
      {all.length === 0 ? (
        <EmptyState icon={IconUsers} title={t('noneTitle')}>
          {t('noneLead')}
        </EmptyState>
      ) : (
        <>
          <SearchField
            key={filter.search === undefined ? 'empty' : 'typed'}
            value={filter.search ?? ''}
            label={t('search')}
            aria-label={t('search')}
            onSearch={(search) => setFilter((before) => ({ ...before, search: search || undefined }))}
            maw={520}
            mb="md"
          />
          <ContactFilters counts={counts} filter={filter} onChange={(change) => setFilter({ ...filter, ...change })} />
          <Text role="status" fw={600} my="sm">
            {t('found', { count: entries.length })}
          </Text>
          {entries.length === 0 ? (
            <EmptyState
              icon={IconUsers}
              title={t('noMatch')}
              action={<Button onClick={() => setFilter({})}>{t('reset')}</Button>}
            >
              {t('noMatchLead')}
            </EmptyState>
          ) : (
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {entries.map((entry) => (
                <ContactLine
                  key={entry.key}
                  entry={entry}
                  onOpen={() => setPanel({ kind: 'CONTACT', key: entry.key })}
                  onDrop={() => void actQueue.takeOff(entry, of)}
                />
              ))}
            </Stack>
          )}
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" mt="xl">
            <Paper component="section" p="md">
              <Title order={2} size="h4" mb="sm">
                {t('days.title')}
              </Title>
              <DayBars entries={all} dayOf={dayOf} />
            </Paper>
            <ExportLinks exhibitorId={booth.exhibitorId} />
          </SimpleGrid>
        </>
      )}
      <SidePanel opened={panel?.kind === 'SCAN'} title={t('scan')} onClose={() => setPanel(undefined)}>
        <ScanPanel
          booth={booth}
          onRead={async (code) => {
            const ticket = ticketOf(code);
            const known = all.find(
              ({ contact, actId }) =>
                contact?.ticketId === ticket ||
                acts.some(({ id, code: of }) => id === actId && of && ticketOf(of) === ticket),
            );
            const act = await actQueue.add({ ...of, code });
            setPanel({ kind: 'CONTACT', key: known?.key ?? act.id, said: known ? 'again' : 'added' });
          }}
        />
      </SidePanel>
      <SidePanel opened={panel?.kind === 'ASKS'} title={t('asks.title')} onClose={() => setPanel(undefined)}>
        <AsksPanel
          booth={booth}
          onSaved={() => {
            setPanel(undefined);
            refresh();
          }}
        />
      </SidePanel>
      <SidePanel
        opened={open !== undefined}
        title={open?.contact?.name ?? t('contact')}
        onClose={() => setPanel(undefined)}
      >
        {open && (
          <ContactPanel
            key={panel?.kind === 'CONTACT' ? panel.key : ''}
            entry={open}
            said={panel?.kind === 'CONTACT' ? panel.said : undefined}
            booth={booth}
            onKeep={(change) => void actQueue.tell(open, of, change)}
            onRemove={() => void remove(open)}
            onNext={() => setPanel({ kind: 'SCAN' })}
          />
        )}
      </SidePanel>
    </>
  );
}

/** The line of a panel, also once the server gave the scan an id of its own. */
const isOf = ({ key, actId }: Entry, opened: string) =>
  key === opened || actId === opened || key === actQueue.contactOf(opened);

function useActs({ exhibitorId, contacts }: Booth, ownerId: string, refresh: () => void) {
  const acts = useSyncExternalStore(actQueue.subscribe, actQueue.list);
  const sent = useEffectEvent(refresh);
  useEffect(() => actQueue.start(ownerId, () => sent()), [ownerId]);
  useEffect(() => void actQueue.forgetSettled(), [contacts]);
  return acts.filter((act) => act.exhibitorId === exhibitorId);
}

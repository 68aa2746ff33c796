import { Button, Checkbox, Group, Menu, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { IconDownload, IconNote } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StaffDoorGuestsDocument } from '@parvis/contract/web';
import {
  EmptyState,
  Facet,
  NotFoundState,
  PageHeader,
  SearchField,
  SidePanel,
  StatusMark,
  useFormat,
  useLanguage,
  useText,
} from '@parvis/ui';
import { useLive, useWatch } from '../shell/live';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import classes from './desk.module.css';
import { DoorLinks } from './door-links';
import { DoorQuestions } from './door-questions';
import { findGuests, type Guest, type GuestFilter } from './guest-filters';
import { NoteForm } from './note-form';

const SHOWN = 40;

/** Whom the desk should look out for, and what it should know of them. */
export function GuestsScreen() {
  const { t } = useTranslation('doorGuests');
  const { id, slug } = useStaffEvent();
  const response = useQuery({
    query: StaffDoorGuestsDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const [, refetch] = response;
  useWatch('door:watch', id);
  useLive('door:rules', ({ eventId }) => {
    if (eventId === id) refetch({ requestPolicy: 'network-only' });
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} action={<Export />} />
      <DoorLinks />
      <QueryView response={response}>
        {({ event }) => (event?.doorGuests ? <Guests guests={event.doorGuests} /> : <NotFoundState order={2} />)}
      </QueryView>
      <DoorQuestions />
    </>
  );
}

function Guests({ guests }: { guests: Guest[] }) {
  const { t } = useTranslation('doorGuests');
  const text = useText();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<GuestFilter>();
  const [kindId, setKindId] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [edited, setEdited] = useState<Guest[]>();
  if (guests.length === 0) return <EmptyState title={t('nobody')}>{t('nobodyLead')}</EmptyState>;

  const { found, filterCounts, kindCount } = findGuests(guests, { typed, filter, kindId });
  const kinds = [...new Map(guests.map((guest) => [guest.kindId, text(guest.kindName)]))];
  const picked = guests.filter(({ ticketId }) => chosen.has(ticketId));
  const choose = (ticketId: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, ticketId] : [...before].filter((id) => id !== ticketId)));
  const done = () => {
    setEdited(undefined);
    setChosen(new Set());
  };
  return (
    <Stack gap="md">
      <SearchField size="md" value={typed} onSearch={setTyped} aria-label={t('search')} placeholder={t('search')} />
      <div className={classes.choices}>
        <Facet
          label={t('show')}
          value={filter}
          options={filterCounts.map((option) => ({ ...option, label: t(`filters.${option.value}`) }))}
          onChange={setFilter}
        />
        <NativeSelect
          label={t('kind')}
          value={kindId}
          onChange={(event) => setKindId(event.currentTarget.value)}
          data={[['', t('allKinds')] as const, ...kinds].map(([value, label]) => ({
            value,
            label: `${label} (${format.number(kindCount(value))})`,
          }))}
        />
      </div>
      <Group justify="space-between" mih={44}>
        <Text fw={600} role="status">
          {chosen.size > 0 ? t('chosen', { count: picked.length }) : t('found', { count: found.length })}
        </Text>
        <Group gap="xs">
          {chosen.size > 0 && (
            <Button variant="subtle" onClick={() => setChosen(new Set())}>
              {t('chooseNone')}
            </Button>
          )}
          {found.length > 0 && (
            <Button variant="default" onClick={() => setChosen(new Set(found.map(({ ticketId }) => ticketId)))}>
              {t('chooseAll', { count: found.length })}
            </Button>
          )}
          {chosen.size > 0 && (
            <Button leftSection={<IconNote size={20} aria-hidden />} onClick={() => setEdited(picked)}>
              {t('noteChosen')}
            </Button>
          )}
        </Group>
      </Group>
      {found.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneLead')}</EmptyState>
      ) : (
        <Paper py={0}>
          <ul className={classes.rows} data-guests={found.length}>
            {found.slice(0, SHOWN).map((guest) => (
              <GuestRow
                key={guest.ticketId}
                guest={guest}
                isChosen={chosen.has(guest.ticketId)}
                onChoose={(isChosen) => choose(guest.ticketId, isChosen)}
                onEdit={() => setEdited([guest])}
              />
            ))}
          </ul>
        </Paper>
      )}
      {found.length > SHOWN && <Text c="dimmed">{t('more', { count: found.length - SHOWN })}</Text>}
      <SidePanel
        opened={edited !== undefined}
        title={
          edited?.length === 1
            ? t('form.title', { name: edited[0]!.name })
            : t('form.titleMany', { count: edited?.length ?? 0 })
        }
        onClose={() => setEdited(undefined)}
      >
        {edited && <NoteForm guests={edited} onDone={done} />}
      </SidePanel>
    </Stack>
  );
}

interface GuestRowProps {
  guest: Guest;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onEdit: () => void;
}

function GuestRow({ guest, isChosen, onChoose, onEdit }: GuestRowProps) {
  const { t } = useTranslation('doorGuests');
  const text = useText();
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const { name, organisationName, kindName, isVip, isSpeaker, note, enteredAt } = guest;
  const facts = [
    organisationName,
    text(kindName),
    isSpeaker && t('speaker'),
    enteredAt && t('entered', { time: format.time(enteredAt, timeZone) }),
  ];
  return (
    <li className={`${classes.row} ${classes.guest}`}>
      <Checkbox
        size="md"
        className={classes.pick}
        aria-label={t('choose', { name })}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div>
        <Group gap="xs">
          <Text fw={600}>{name}</Text>
          {isVip && <StatusMark tone="waiting">{t('vip')}</StatusMark>}
        </Group>
        <Text size="sm" c="dimmed">
          {[...new Set(facts.filter(Boolean))].join(' · ')}
        </Text>
        {note && <Text style={{ overflowWrap: 'anywhere' }}>{note}</Text>}
      </div>
      <Button variant="default" aria-label={t('edit', { name })} onClick={onEdit}>
        {t('editShort')}
      </Button>
    </li>
  );
}

function Export() {
  const { t } = useTranslation('doorGuests');
  const language = useLanguage();
  const { id } = useStaffEvent();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={20} aria-hidden />}>
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['xlsx', 'csv'] as const).map((type) => (
          <Menu.Item
            key={type}
            component="a"
            href={`/api/events/${id}/door-guests.${type}?lang=${language.toLowerCase()}`}
            download
          >
            {t(type)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

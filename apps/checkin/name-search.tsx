import { ActionIcon, Button, CloseButton, Text, TextInput } from '@mantine/core';
import { IconPrinter, IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldName, matchesName } from '@parvis/domain';
import { StatusMark } from '@parvis/ui';
import { productTime } from './clock';
import type { Guest, GuestBook, Stay } from './guest-book';
import { useMoment } from './moment';

const SHOWN = 6;
const SHORTEST = 2;

interface NameSearchProps {
  book: GuestBook;
  onPick: (guest: Guest) => void;
  onPrint: (guest: Guest) => void;
}

/** Finds people who have no code with them, on this tablet's own list. */
export function NameSearch({ book, onPick, onPrint }: NameSearchProps) {
  const { t } = useTranslation('checkin');
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const folded = useMemo(
    () =>
      book.guests
        .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
        .map((guest) => ({ guest, folded: foldName(`${guest.name} ${guest.organisationName ?? ''}`) })),
    [book],
  );
  const isAsking = foldName(typed).length >= SHORTEST;
  const found = isAsking ? folded.filter((entry) => matchesName(entry.folded, typed)).map(({ guest }) => guest) : [];
  const clear = () => {
    setTyped('');
    field.current?.focus();
  };
  return (
    <div className="door-search">
      <TextInput
        ref={field}
        type="search"
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        classNames={{ input: 'door-input' }}
        leftSection={<IconSearch size={24} aria-hidden />}
        rightSectionWidth={60}
        rightSection={typed && <CloseButton size={52} aria-label={t('search.clear')} onClick={clear} />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div role="status">
        {isAsking && found.length === 0 && <Text mt="sm">{t('search.none')}</Text>}
        {found.length > SHOWN && (
          <Text mt="xs" c="dimmed">
            {t('search.more', { count: found.length - SHOWN })}
          </Text>
        )}
      </div>
      {found.length > 0 && (
        <ul className="door-found">
          {found.slice(0, SHOWN).map((guest) => (
            <FoundGuest
              key={guest.ticketId}
              guest={guest}
              stay={book.stayOf(guest.ticketId, productTime().toISOString())}
              timeZone={book.data.timeZone}
              onPick={() => {
                setTyped('');
                onPick(guest);
              }}
              onPrint={() => onPrint(guest)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface FoundGuestProps {
  guest: Guest;
  stay: Stay | undefined;
  timeZone: string;
  onPick: () => void;
  onPrint: () => void;
}

function FoundGuest({ guest, stay, timeZone, onPick, onPrint }: FoundGuestProps) {
  const { t } = useTranslation('checkin');
  const { t: field } = useTranslation('field');
  return (
    <li>
      <span>
        <Text component="span" display="block" fz="lg" fw={650} lh={1.2}>
          {guest.name}
        </Text>
        <Text component="span" display="block" c="dimmed">
          {[guest.organisationName, field(`audiences.${guest.audience}`)].filter(Boolean).join(' · ')}
        </Text>
      </span>
      {guest.status === 'CANCELLED' ? (
        <StatusMark tone="bad">{t('search.cancelled')}</StatusMark>
      ) : (
        <div className="door-found-acts">
          {stay && !stay.leftAt ? (
            <AlreadyIn since={stay.enteredAt} timeZone={timeZone} />
          ) : (
            <Button className="door-target" onClick={onPick} aria-label={`${t('search.admit')} ${guest.name}`}>
              {t('search.admit')}
            </Button>
          )}
          <ActionIcon
            size={56}
            variant="default"
            onClick={onPrint}
            aria-label={t('badge.openFor', { name: guest.name })}
          >
            <IconPrinter size={26} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </li>
  );
}

function AlreadyIn({ since, timeZone }: { since: string; timeZone: string }) {
  const { t } = useTranslation('checkin');
  return <StatusMark tone="waiting">{t('search.in', useMoment(since, timeZone))}</StatusMark>;
}

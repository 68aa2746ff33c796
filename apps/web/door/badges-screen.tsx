import { Button, NativeSelect, Paper, Stack, Switch, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { RecordBadgePrintsDocument, type StaffBadgeFragment, StaffBadgesDocument } from '@parvis/contract/web';
import { BADGE_FORMAT_NAMES, BADGE_FORMATS, type BadgeFormatName, foldName, matchesName } from '@parvis/domain';
import {
  EmptyState,
  Facet,
  NotFoundState,
  PageHeader,
  SearchField,
  StatusMark,
  useFormat,
  useLanguage,
  useText,
} from '@parvis/ui';
import { newKey } from '../registration/draft';
import { serverNow } from '../shell/now';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { PrintDialog } from './print-dialog';
import { badgesAddress } from './badges-address';
import classes from './desk.module.css';
import { DoorLinks } from './door-links';

const SHOWN = 60;

/** Badges to print: all, those that are left, or one. */
export function BadgesScreen() {
  const { slug } = useStaffEvent();
  const response = useQuery({ query: StaffBadgesDocument, variables: { slug }, requestPolicy: 'cache-and-network' });
  const [, refetch] = response;
  return (
    <QueryView response={response}>
      {({ event }) =>
        event?.badges && event.deskSettings ? (
          <Badges
            badges={event.badges}
            usual={event.deskSettings.badgeFormat}
            onPrinted={() => refetch({ requestPolicy: 'network-only' })}
          />
        ) : (
          <NotFoundState />
        )
      }
    </QueryView>
  );
}

interface BadgesProps {
  badges: StaffBadgeFragment[];
  usual: BadgeFormatName;
  onPrinted: () => void;
}

function Badges({ badges, usual, onPrinted }: BadgesProps) {
  const { t } = useTranslation('desk');
  const text = useText();
  const { id: eventId } = useStaffEvent();
  const [format, setFormat] = useState<BadgeFormatName>(usual);
  const [onlyUnprinted, setOnlyUnprinted] = useState(true);
  const [withBack, setWithBack] = useState(true);
  const [kindId, setKindId] = useState<string>();
  const [search, setSearch] = useState('');
  const [isPrinting, setIsPrinting] = useState(false);
  const record = useRecord(format);
  const { isLabel } = BADGE_FORMATS[format];

  const inKind = badges.filter((badge) => kindId === undefined || badge.kindId === kindId);
  const chosen = inKind.filter(({ prints }) => !onlyUnprinted || prints === 0);
  const found = chosen.filter((badge) =>
    matchesName(foldName(`${badge.name} ${badge.organisationName ?? ''}`), search),
  );
  const kinds = [...new Map(badges.map((badge) => [badge.kindId, badge.kindName]))].map(([value, name]) => ({
    value,
    label: text(name),
    count: badges.filter((badge) => badge.kindId === value && (!onlyUnprinted || badge.prints === 0)).length,
  }));
  const noted = async (printed: StaffBadgeFragment[]) => {
    if (!(await record(printed))) return false;
    notifications.show({ message: t('badges.dialog.noted', { count: printed.length }) });
    onPrinted();
    return true;
  };

  return (
    <>
      <PageHeader
        title={t('badges.title')}
        lead={t('badges.lead', { count: badges.filter(({ prints }) => prints === 0).length, total: badges.length })}
        action={
          <Button
            leftSection={<IconPrinter size={20} aria-hidden />}
            disabled={chosen.length === 0}
            onClick={() => setIsPrinting(true)}
          >
            {t('badges.print', { count: chosen.length })}
          </Button>
        }
      />
      <DoorLinks />
      {badges.length === 0 ? (
        <EmptyState title={t('badges.nobody')}>{t('badges.nobodyLead')}</EmptyState>
      ) : (
        <Stack gap="lg">
          <Paper className={classes.choices}>
            <NativeSelect
              size="md"
              label={t('badges.format')}
              description={isLabel ? t('badges.labelNote') : undefined}
              value={format}
              onChange={(event) => setFormat(event.currentTarget.value as BadgeFormatName)}
              data={BADGE_FORMAT_NAMES.map((value) => ({ value, label: t(`formats.${value}`) }))}
            />
            <Stack gap="sm">
              <Switch
                label={t('badges.onlyUnprinted')}
                checked={onlyUnprinted}
                onChange={(event) => setOnlyUnprinted(event.currentTarget.checked)}
              />
              {!isLabel && (
                <Switch
                  label={t('badges.withBack')}
                  checked={withBack}
                  onChange={(event) => setWithBack(event.currentTarget.checked)}
                />
              )}
            </Stack>
          </Paper>
          <Facet label={t('badges.kind')} value={kindId} options={kinds} onChange={setKindId} />
          <SearchField
            value={search}
            onSearch={setSearch}
            aria-label={t('badges.search')}
            placeholder={t('badges.search')}
          />
          {found.length === 0 && <EmptyState title={t('badges.none')}>{t('badges.noneLead')}</EmptyState>}
          <ul className={classes.rows}>
            {found.slice(0, SHOWN).map((badge) => (
              <BadgeRow
                key={badge.ticketId}
                badge={badge}
                href={badgesAddress(eventId, { format, withBack, ticketId: badge.ticketId })}
                onPrint={() => void noted([badge])}
              />
            ))}
          </ul>
          {found.length > SHOWN && <Text c="dimmed">{t('badges.more', { count: found.length - SHOWN })}</Text>}
        </Stack>
      )}
      {isPrinting && (
        <PrintDialog
          badges={chosen}
          address={(file) => badgesAddress(eventId, { format, withBack, kindId, onlyUnprinted, file })}
          onPrinted={() => noted(chosen)}
          onClose={() => setIsPrinting(false)}
        />
      )}
    </>
  );
}

function BadgeRow({ badge, href, onPrint }: { badge: StaffBadgeFragment; href: string; onPrint: () => void }) {
  const { t } = useTranslation('desk');
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const { timeZone } = useStaffEvent();
  const { name, organisationName, kindName, prints, lastPrintedAt } = badge;
  return (
    <li className={classes.row}>
      <div>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {[organisationName, text(kindName)].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <div>
        <StatusMark tone={prints > 0 ? 'good' : 'neutral'}>
          {prints > 0 ? t('badges.printed', { count: prints }) : t('badges.never')}
        </StatusMark>
        {lastPrintedAt && (
          <Text size="sm" c="dimmed" ta="right">
            {t('badges.lastPrinted', {
              day: format.shortDay(lastPrintedAt, timeZone),
              time: format.time(lastPrintedAt, timeZone),
            })}
          </Text>
        )}
      </div>
      <Button
        component="a"
        href={`${href}&lang=${language.toLowerCase()}`}
        target="_blank"
        rel="noreferrer"
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        aria-label={t('badges.printOne', { name })}
        onClick={onPrint}
      >
        {t('badges.printOneShort')}
      </Button>
    </li>
  );
}

/** Keeps that badges were printed; tells when it could not. */
function useRecord(format: BadgeFormatName): (badges: StaffBadgeFragment[]) => Promise<boolean> {
  const { t } = useTranslation('desk');
  const { id: eventId } = useStaffEvent();
  const [, record] = useMutation(RecordBadgePrintsDocument);
  return async (badges) => {
    const printedAt = serverNow().toISOString();
    const prints = badges.map(({ ticketId }) => ({ id: newKey(), ticketId, format, printedAt }));
    const { data } = await record({ eventId, prints });
    if (data?.recordBadgePrints.__typename === 'BadgePrintsRecorded') return true;
    notifications.show({ color: 'coral', message: t('failed') });
    return false;
  };
}

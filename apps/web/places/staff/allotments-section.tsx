import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBuilding, IconPlus, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  CloseAllotmentDocument,
  SendAllotmentDocument,
  type StaffAllotmentFragment,
  StaffAllotmentsDocument,
} from '@parvis/contract/web';
import { EmptyState, SidePanel, StatusMark, type Tone, useFormat, useText } from '@parvis/ui';
import { QueryView } from '../../shell/query-view';
import { useStaffEvent } from '../../shell/staff-space';
import { AllotmentForm } from './allotment-form';
import { ConfirmButton } from './confirm-button';
import type { SectionProps } from './kinds-section';
import { CopyLink, StateList } from './parts';

type State = StaffAllotmentFragment['state'];
const STATES: readonly State[] = ['OPEN', 'FULL', 'EXPIRED', 'CLOSED'];
const TONES: Record<State, Tone> = { OPEN: 'waiting', FULL: 'good', EXPIRED: 'neutral', CLOSED: 'neutral' };
const context = { additionalTypenames: ['Allotment'] };

/** The places given to companies, with who came by their links. */
export function AllotmentsSection({ settings, mayConfigure }: SectionProps) {
  const { t } = useTranslation('staffPlaces');
  const { slug } = useStaffEvent();
  const [edited, setEdited] = useState<{ allotment?: StaffAllotmentFragment } | undefined>();
  const [search, setSearch] = useState('');
  const [state, setState] = useState<State>();
  const response = useQuery({
    query: StaffAllotmentsDocument,
    variables: { slug, search: search || null, state: state ?? null },
    requestPolicy: 'cache-and-network',
    context,
  });
  const create = (
    <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setEdited({})}>
      {t('companies.create')}
    </Button>
  );
  return (
    <>
      <QueryView response={response}>
        {({ event }) => {
          const every = event?.everyAllotment ?? [];
          const shown = event?.allotments ?? [];
          if (every.length === 0)
            return (
              <EmptyState icon={IconBuilding} title={t('companies.none')} action={mayConfigure && create}>
                {t('companies.noneLead')}
              </EmptyState>
            );
          return (
            <StateList
              search={search}
              onSearch={setSearch}
              create={mayConfigure && create}
              label={t('companies.state')}
              state={state}
              onState={setState}
              states={STATES.map((value) => ({
                value,
                label: t(`companies.states.${value}`),
                count: every.filter((one) => one.state === value).length,
              }))}
            >
              {shown.map((allotment) => (
                <AllotmentCard
                  key={allotment.id}
                  allotment={allotment}
                  onEdit={mayConfigure ? () => setEdited({ allotment }) : undefined}
                />
              ))}
            </StateList>
          );
        }}
      </QueryView>
      <SidePanel
        opened={edited !== undefined}
        title={t(edited?.allotment ? 'companies.editTitle' : 'companies.create')}
        onClose={() => setEdited(undefined)}
      >
        {edited && <AllotmentForm settings={settings} of={edited.allotment} onDone={() => setEdited(undefined)} />}
      </SidePanel>
    </>
  );
}

function AllotmentCard({ allotment, onEdit }: { allotment: StaffAllotmentFragment; onEdit: (() => void) | undefined }) {
  const { t } = useTranslation('staffPlaces');
  const text = useText();
  const format = useFormat();
  const { id: eventId, timeZone } = useStaffEvent();
  const [sending, send] = useMutation(SendAllotmentDocument);
  const [closing, close] = useMutation(CloseAllotmentDocument);
  const { claims, places, state } = allotment;
  const isUsable = state === 'OPEN' || state === 'FULL';
  const tell = (data: unknown, message: string) =>
    notifications.show(data ? { message } : { color: 'coral', message: t('failed') });
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: '1 1 280px' }}>
          <Group gap="xs">
            <Text fw={650} fz="lg">
              {allotment.company}
            </Text>
            <StatusMark tone={TONES[state]}>{t(`companies.states.${state}`)}</StatusMark>
          </Group>
          <Text size="sm">
            {[
              text(allotment.kindName),
              t('companies.until', { day: format.shortDay(allotment.expiresAt, timeZone) }),
            ].join(' · ')}
          </Text>
          <Text size="sm" c="dimmed">
            {[
              `${allotment.contactName}, ${allotment.contactEmail}`,
              allotment.sentAt
                ? t('companies.sentOn', { day: format.shortDay(allotment.sentAt, timeZone) })
                : t('companies.notSent'),
            ].join(' · ')}
          </Text>
        </div>
        <Stack gap={2} w={180}>
          <Text fw={650}>{t('companies.claimedOf', { claimed: claims.length, places })}</Text>
          <Progress
            value={places === 0 ? 0 : (claims.length / places) * 100}
            size={10}
            aria-label={t('companies.claimedOf', { claimed: claims.length, places })}
          />
        </Stack>
      </Group>
      {claims.length > 0 && (
        <Text size="sm" mt="xs">
          {t('companies.who', { names: claims.map(({ name }) => name).join(', ') })}
        </Text>
      )}
      <Group gap={4} mt="xs">
        {isUsable && <CopyLink value={allotment.claimUrl} label={t('companies.copy')} />}
        <Button component="a" href={allotment.contactUrl} variant="subtle" mih={44}>
          {t('companies.page')}
        </Button>
        {onEdit && (
          <>
            {isUsable && (
              <Button
                variant="subtle"
                mih={44}
                loading={sending.fetching}
                leftSection={<IconSend size={18} aria-hidden />}
                onClick={() =>
                  void send({ eventId, allotmentId: allotment.id }).then(({ data }) =>
                    tell(data, t('companies.sent', { email: allotment.contactEmail })),
                  )
                }
              >
                {t(allotment.sentAt ? 'companies.resend' : 'companies.send')}
              </Button>
            )}
            <Button variant="default" mih={44} onClick={onEdit}>
              {t('edit')}
            </Button>
            {isUsable && (
              <ConfirmButton
                label={t('companies.close')}
                title={t('companies.closeTitle', { company: allotment.company })}
                lead={t('companies.closeLead')}
                isBusy={closing.fetching}
                onConfirm={() =>
                  close({ eventId, allotmentId: allotment.id }).then(({ data }) => tell(data, t('companies.closed')))
                }
              />
            )}
          </>
        )}
      </Group>
    </Paper>
  );
}

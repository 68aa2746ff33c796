import { Button, Group, Paper, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { type StaffCodeFragment, StaffCodesDocument, StopCodeDocument } from '@parvis/contract/web';
import { EmptyState, SidePanel, StatusMark, type Tone, useFormat, useText } from '@parvis/ui';
import { QueryView } from '../../shell/query-view';
import { useStaffEvent } from '../../shell/staff-space';
import { CodeForm } from './code-form';
import type { SectionProps, Settings } from './kinds-section';
import { CopyLink, StateList } from './parts';

type State = StaffCodeFragment['state'];
const STATES: readonly State[] = ['ACTIVE', 'NOT_YET', 'USED_UP', 'EXPIRED', 'STOPPED'];
const TONES: Record<State, Tone> = {
  ACTIVE: 'good',
  NOT_YET: 'neutral',
  USED_UP: 'neutral',
  EXPIRED: 'neutral',
  STOPPED: 'bad',
};
const context = { additionalTypenames: ['Code'] };

export function CodesSection({ settings, mayConfigure }: SectionProps) {
  const { t } = useTranslation('staffPlaces');
  const { slug } = useStaffEvent();
  const [edited, setEdited] = useState<{ code?: StaffCodeFragment } | undefined>();
  const [search, setSearch] = useState('');
  const [state, setState] = useState<State>();
  const response = useQuery({
    query: StaffCodesDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
    context,
  });
  const create = (
    <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setEdited({})}>
      {t('discounts.create')}
    </Button>
  );
  return (
    <>
      <QueryView response={response}>
        {({ event }) => {
          const codes = event?.codes ?? [];
          if (codes.length === 0)
            return (
              <EmptyState icon={IconTag} title={t('discounts.none')} action={mayConfigure && create}>
                {t('discounts.noneLead')}
              </EmptyState>
            );
          const found = codes.filter(({ word, note }) =>
            `${word} ${note}`.toLowerCase().includes(search.trim().toLowerCase()),
          );
          const shown = found.filter((code) => state === undefined || code.state === state);
          return (
            <StateList
              search={search}
              onSearch={setSearch}
              create={mayConfigure && create}
              label={t('discounts.state')}
              state={state}
              onState={setState}
              states={STATES.map((value) => ({
                value,
                label: t(`discounts.states.${value}`),
                count: found.filter((code) => code.state === value).length,
              }))}
            >
              {shown.map((code) => (
                <CodeCard
                  key={code.id}
                  code={code}
                  settings={settings}
                  onEdit={mayConfigure ? () => setEdited({ code }) : undefined}
                />
              ))}
            </StateList>
          );
        }}
      </QueryView>
      <SidePanel
        opened={edited !== undefined}
        title={t(edited?.code ? 'discounts.editTitle' : 'discounts.create')}
        onClose={() => setEdited(undefined)}
      >
        {edited && <CodeForm settings={settings} of={edited.code} onDone={() => setEdited(undefined)} />}
      </SidePanel>
    </>
  );
}

interface CodeCardProps {
  code: StaffCodeFragment;
  settings: Settings;
  onEdit: (() => void) | undefined;
}

function CodeCard({ code, settings, onEdit }: CodeCardProps) {
  const { t } = useTranslation('staffPlaces');
  const text = useText();
  const format = useFormat();
  const { id: eventId, slug, timeZone } = useStaffEvent();
  const [{ fetching }, stop] = useMutation(StopCodeDocument);
  const isStopped = code.state === 'STOPPED';
  const kinds = settings.kinds.filter(({ kind }) => code.kindIds.includes(kind.id));
  const facts = [
    code.percentBasisPoints !== null &&
      t('discounts.percent', { percent: format.percent(code.percentBasisPoints / 10_000) }),
    code.amountCents !== null && t('discounts.amount', { amount: format.money(code.amountCents) }),
    kinds.some(({ kind }) => kind.needsCode) && t('discounts.opens'),
    kinds.length > 0 ? kinds.map(({ kind }) => text(kind.name)).join(', ') : t('discounts.everyKind'),
    code.validUntil && t('discounts.until', { day: format.shortDay(code.validUntil, timeZone) }),
  ];
  const setStopped = async (stopped: boolean) => {
    const { data } = await stop({ eventId, codeId: code.id, stopped });
    if (!data) notifications.show({ color: 'coral', message: t('failed') });
  };
  const link = `${window.location.origin}/evenements/${slug}/inscription?code=${encodeURIComponent(code.word)}`;
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 260px' }}>
          <Group gap="xs">
            <Text fw={700} ff="monospace" fz="lg">
              {code.word}
            </Text>
            <StatusMark tone={TONES[code.state]}>{t(`discounts.states.${code.state}`)}</StatusMark>
          </Group>
          <Text size="sm">{facts.filter(Boolean).join(' · ')}</Text>
          <Text size="sm" c="dimmed">
            {[
              code.usesMax === null
                ? t('discounts.uses', { count: code.uses })
                : t('discounts.usesOf', { uses: code.uses, max: code.usesMax }),
              code.note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <Group gap={4}>
          <CopyLink value={link} label={t('discounts.copy')} />
          {onEdit && (
            <>
              <Button variant="default" mih={44} onClick={onEdit}>
                {t('edit')}
              </Button>
              <Button variant="subtle" mih={44} loading={fetching} onClick={() => void setStopped(!isStopped)}>
                {t(isStopped ? 'discounts.start' : 'discounts.stop')}
              </Button>
            </>
          )}
        </Group>
      </Group>
    </Paper>
  );
}

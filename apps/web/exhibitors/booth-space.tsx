import { Group, Progress, Stack, Tabs, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconChevronRight, IconCircleCheck, IconCircleDot } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BoothFragment, ChecklistFragment } from '@parvis/contract/web';
import { keepFocus, useFormat } from '@parvis/ui';
import classes from '../shell/tab-row.module.css';
import { useCurrentInSight } from '../shell/use-current-in-sight';
import { Row, Rows, Section } from './booth-parts';
import { DutySection } from './duty-section';
import { ExhibitorPage } from './exhibitor-page';
import { ItemsSection } from './items-section';
import { OrdersSection } from './orders-section';
import { PageSection } from './page-section';
import { type Panel, panelOf, PANELS } from './panels';
import { TeamSection } from './team-section';

export interface BoothEvent {
  slug: string;
  timeZone: string;
  startsAt: string;
  hasMeetings: boolean;
}

/** Where each task is done. */
const PANEL_OF: Record<ChecklistFragment['task'], Panel> = {
  LOGO: 'page',
  DESCRIPTION: 'page',
  OFFERS: 'page',
  PRODUCTS: 'contenus',
  TEAM: 'equipe',
  TICKETS: 'equipe',
  DUTY: 'permanences',
  ORDERS: 'commande',
};

interface BoothSpaceProps {
  booth: BoothFragment;
  event: BoothEvent;
  panel: Panel;
  onPanel: (panel: Panel) => void;
  onChanged: () => void;
}

/** Everything about one booth: for its team, and for staff who act on behalf. */
export function BoothSpace({ booth, event, panel, onPanel, onChanged }: BoothSpaceProps) {
  const { t } = useTranslation('exhibitors');
  const row = useCurrentInSight<HTMLDivElement>();
  const mayEdit = booth.role !== 'STAND';
  const { exhibitor } = booth;
  const shown = PANELS.filter((one) => mayEdit || !['page', 'contenus'].includes(one));
  const current = shown.includes(panel) ? panel : 'liste';
  return (
    <Tabs ref={keepFocus} value={current} onChange={(value) => onPanel(panelOf(value) ?? 'liste')} keepMounted={false}>
      <Tabs.List ref={row} className={classes['row']} mb="lg" aria-label={t('panels.label')}>
        {shown.map((one) => (
          <Tabs.Tab key={one} value={one} mih={44}>
            {t(`panels.${one}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="liste">
        <Checklist items={booth.checklist} event={event} mayOpen={mayEdit} onPanel={onPanel} />
      </Tabs.Panel>
      <Tabs.Panel value="page">
        <PageSection exhibitor={exhibitor} onChanged={onChanged} />
      </Tabs.Panel>
      <Tabs.Panel value="contenus">
        <ItemsSection exhibitor={exhibitor} onChanged={onChanged} />
      </Tabs.Panel>
      <Tabs.Panel value="equipe">
        <TeamSection booth={booth} mayEdit={mayEdit} />
      </Tabs.Panel>
      <Tabs.Panel value="permanences">
        <DutySection booth={booth} event={event} mayEdit={mayEdit} />
      </Tabs.Panel>
      <Tabs.Panel value="commande">
        <OrdersSection booth={booth} event={event} mayEdit={mayEdit} />
      </Tabs.Panel>
      <Tabs.Panel value="apercu">
        <Section title={exhibitor.organisation.name} lead={t('panels.previewLead')}>
          <ExhibitorPage exhibitor={exhibitor} />
        </Section>
      </Tabs.Panel>
    </Tabs>
  );
}

interface ChecklistProps {
  items: readonly ChecklistFragment[];
  event: BoothEvent;
  mayOpen: boolean;
  onPanel: (panel: Panel) => void;
}

function Checklist({ items, event, mayOpen, onPanel }: ChecklistProps) {
  const { t } = useTranslation('exhibitors');
  const format = useFormat();
  const done = items.filter(({ state }) => state === 'DONE').length;
  const isWhole = done === items.length;
  return (
    <Section
      title={t(isWhole ? 'checklist.ready' : 'checklist.title')}
      lead={t('checklist.progress', { done, all: items.length })}
    >
      <Progress
        value={(done / items.length) * 100}
        aria-label={t('checklist.progress', { done, all: items.length })}
        size="lg"
      />
      <Rows>
        {items.map(({ task, state, dueAt }) => {
          const line = (
            <Group gap="sm" wrap="nowrap" align="flex-start">
              <StateIcon state={state} />
              <Stack gap={0}>
                <Text fw={600}>{t(`checklist.tasks.${task}`)}</Text>
                <Text size="sm" c={state === 'LATE' ? 'coral.8' : 'dimmed'}>
                  {state === 'DONE'
                    ? t('checklist.DONE')
                    : dueAt
                      ? t(`checklist.${state}At`, { when: format.day(dueAt, event.timeZone) })
                      : t('checklist.MISSING')}
                </Text>
              </Stack>
            </Group>
          );
          return (
            <Row key={task}>
              {mayOpen ? (
                <UnstyledButton onClick={() => onPanel(PANEL_OF[task])} mih={44} w="100%">
                  <Group justify="space-between" wrap="nowrap">
                    {line}
                    <IconChevronRight size={20} aria-hidden style={{ flexShrink: 0 }} />
                  </Group>
                </UnstyledButton>
              ) : (
                line
              )}
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}

export function StateIcon({ state }: { state: ChecklistFragment['state'] }) {
  const props = { size: 24, 'aria-hidden': true, style: { flexShrink: 0 } };
  if (state === 'DONE') return <IconCircleCheck {...props} color="var(--mantine-color-parvis-7)" />;
  if (state === 'LATE') return <IconAlertTriangle {...props} color="var(--mantine-color-coral-8)" />;
  return <IconCircleDot {...props} color="var(--mantine-color-gray-6)" />;
}

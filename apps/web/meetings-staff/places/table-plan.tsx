import { Button, Group, Text, Title } from '@mantine/core';
import { IconLayoutGrid, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { RemoveMeetingZoneDocument } from '@parvis/contract/web';
import { EmptyState, SidePanel } from '@parvis/ui';
import { tell } from '../../meetings/tell';
import { useStaffEvent } from '../../shell/staff-space';
import { AddTables } from './add-tables';
import classes from './places.module.css';
import {
  countTo,
  isOnFloor,
  type Places,
  planOf,
  type PlaceTable,
  type Spot,
  toggled,
  type ZonePlan,
} from './plan-view';
import { usePlaceFaults } from './use-place-faults';
import { ZoneForm } from './zone-form';

type Editing = { kind: 'zone'; plan?: ZonePlan } | { kind: 'tables'; plan: ZonePlan };

interface TablePlanProps {
  places: Places;
  chosen: readonly string[];
  onChosen: (chosen: readonly string[]) => void;
  /** Where free spots are to be chosen: what is done with one. */
  onSpot: ((spot: Spot) => void) | undefined;
}

/** The tables as they stand, zone by zone, by rows and columns. */
export function TablePlan({ places, chosen, onChosen, onSpot }: TablePlanProps) {
  const { t } = useTranslation('meetingPlaces');
  const [editing, setEditing] = useState<Editing>();
  const close = () => setEditing(undefined);
  const name = editing?.plan?.zone.name ?? '';
  const loose = places.tables.filter((table) => table.zoneId === null && isOnFloor(table));
  const addZone = (
    <Button
      mih={44}
      variant={places.zones.length === 0 ? 'filled' : 'light'}
      leftSection={<IconPlus size={20} aria-hidden />}
      onClick={() => setEditing({ kind: 'zone' })}
    >
      {t('zones.add')}
    </Button>
  );
  return (
    <div>
      {places.zones.length === 0 && (
        <EmptyState icon={IconLayoutGrid} title={t('zones.noneTitle')} action={addZone}>
          {t('zones.none')}
        </EmptyState>
      )}
      {places.zones.map((zone) => (
        <ZoneSection
          key={zone.id}
          plan={planOf(zone, places.tables)}
          chosen={chosen}
          onChosen={onChosen}
          onSpot={onSpot}
          onEdit={setEditing}
        />
      ))}
      {loose.length > 0 && (
        <section aria-labelledby="loose" className={classes.zone}>
          <Title order={2} size="h3" id="loose">
            {t('zones.loose')}
          </Title>
          <Text c="dimmed">{t('zones.looseLead')}</Text>
          <div className={classes.beside}>
            {loose.map((table) => (
              <TableButton
                key={table.id}
                table={table}
                isChosen={chosen.includes(table.id)}
                onChoose={() => onChosen(toggled(chosen, [table.id]))}
              />
            ))}
          </div>
          {loose.length > 1 && (
            <Button
              mih={44}
              mt="xs"
              variant="subtle"
              onClick={() =>
                onChosen(
                  toggled(
                    chosen,
                    loose.map(({ id }) => id),
                  ),
                )
              }
            >
              {t('zones.all')}
            </Button>
          )}
        </section>
      )}
      {places.zones.length > 0 && addZone}
      <SidePanel
        opened={editing !== undefined}
        title={
          editing?.kind === 'tables' ? t('add.title', { zone: name }) : t(editing?.plan ? 'zones.rename' : 'zones.add')
        }
        onClose={close}
      >
        {editing?.kind === 'tables' && <AddTables plan={editing.plan} places={places} onDone={close} />}
        {editing?.kind === 'zone' && <ZoneForm zone={editing.plan?.zone} onDone={close} />}
      </SidePanel>
    </div>
  );
}

interface ZoneSectionProps extends Omit<TablePlanProps, 'places'> {
  plan: ZonePlan;
  onEdit: (editing: Editing) => void;
}

function ZoneSection({ plan, chosen, onChosen, onSpot, onEdit }: ZoneSectionProps) {
  const { t } = useTranslation('meetingPlaces');
  const { id: eventId } = useStaffEvent();
  const faultsOf = usePlaceFaults();
  const [, remove] = useMutation(RemoveMeetingZoneDocument);
  const { zone, tables, beside } = plan;
  const all = [...tables, ...beside];
  const choose = (ids: readonly string[]) => onChosen(toggled(chosen, ids));
  const removeZone = async () => {
    const { data } = await remove({ eventId, id: zone.id });
    const faults = faultsOf(data?.removeMeetingZone);
    if (faults) tell(Object.values(faults)[0]!, 'refused');
  };
  return (
    <section aria-labelledby={`zone-${zone.id}`} className={classes.zone}>
      <Group justify="space-between" gap="sm" mb="sm">
        <Group gap="sm" align="baseline">
          <Title order={2} size="h3" id={`zone-${zone.id}`}>
            {zone.name}
          </Title>
          <Text c="dimmed">{t('zones.tables', { count: all.length })}</Text>
        </Group>
        <Group gap="xs">
          <Button
            mih={44}
            variant="light"
            leftSection={<IconPlus size={20} aria-hidden />}
            aria-label={t('add.actionNamed', { zone: zone.name })}
            onClick={() => onEdit({ kind: 'tables', plan })}
          >
            {t('add.action')}
          </Button>
          <Button
            mih={44}
            px="sm"
            variant="subtle"
            aria-label={t('zones.renameNamed', { name: zone.name })}
            onClick={() => onEdit({ kind: 'zone', plan })}
          >
            <IconPencil size={20} aria-hidden />
          </Button>
          {all.length === 0 && (
            <Button
              mih={44}
              px="sm"
              variant="subtle"
              aria-label={t('zones.remove', { name: zone.name })}
              onClick={() => void removeZone()}
            >
              <IconTrash size={20} aria-hidden />
            </Button>
          )}
        </Group>
      </Group>
      {tables.length === 0 && !onSpot ? (
        <Text c="dimmed">{t('zones.none_tables')}</Text>
      ) : (
        <Grid plan={plan} chosen={chosen} onChoose={choose} onSpot={onSpot} />
      )}
      {beside.length > 0 && (
        <>
          <Text mt="sm" fw={600}>
            {t('zones.off')}
          </Text>
          <div className={classes.beside}>
            {beside.map((table) => (
              <TableButton
                key={table.id}
                table={table}
                isChosen={chosen.includes(table.id)}
                onChoose={() => choose([table.id])}
              />
            ))}
          </div>
        </>
      )}
      {all.length > 1 && (
        <Button mih={44} mt="xs" variant="subtle" onClick={() => choose(all.map(({ id }) => id))}>
          {t('zones.all')}
        </Button>
      )}
    </section>
  );
}

interface GridProps {
  plan: ZonePlan;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  onSpot: ((spot: Spot) => void) | undefined;
}

/** While tables are moved there is one row and one column more to go to. */
function Grid({ plan, chosen, onChoose, onSpot }: GridProps) {
  const { t } = useTranslation('meetingPlaces');
  const { zone, at } = plan;
  const rows = countTo(plan.rows + (onSpot ? 1 : 0));
  const columns = countTo(plan.columns + (onSpot ? 1 : 0));
  const idsOf = (tables: readonly PlaceTable[]) => tables.map(({ id }) => id);
  return (
    <div className={classes.scroll}>
      <div className={classes.grid} style={{ '--columns': columns.length } as React.CSSProperties}>
        <span />
        {columns.map((column) => (
          <button
            key={column}
            type="button"
            className={classes.axis}
            aria-label={t('zones.column', { column })}
            onClick={() => onChoose(idsOf(plan.tables.filter((table) => table.column === column)))}
          >
            {column}
          </button>
        ))}
        {rows.map((row) => (
          <div key={row} className={classes.row}>
            <button
              type="button"
              className={classes.axis}
              aria-label={t('zones.row', { row })}
              onClick={() => onChoose(idsOf(plan.tables.filter((table) => table.row === row)))}
            >
              {row}
            </button>
            {columns.map((column) => {
              const table = at(row, column);
              if (table)
                return (
                  <TableButton
                    key={column}
                    table={table}
                    isChosen={chosen.includes(table.id)}
                    onChoose={() => onChoose([table.id])}
                  />
                );
              if (!onSpot) return <span key={column} className={classes.gap} />;
              return (
                <button
                  key={column}
                  type="button"
                  className={classes.spot}
                  aria-label={t('chosen.spot', { zone: zone.name, row, column })}
                  onClick={() => onSpot({ zoneId: zone.id, row, column })}
                >
                  +
                </button>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

interface TableButtonProps {
  table: PlaceTable;
  isChosen: boolean;
  onChoose: () => void;
}

function TableButton({ table, isChosen, onChoose }: TableButtonProps) {
  const { t } = useTranslation('meetingPlaces');
  const { label, number, row, column, coming, booth, isOut } = table;
  const words = [
    row === null || column === null ? label : t('table.facts', { label, row, column }),
    coming > 0 && t('table.coming', { count: coming }),
    booth && t('table.reserved', { name: booth.name }),
    isOut && t('table.out'),
  ].filter(Boolean);
  return (
    <button
      type="button"
      className={classes.table}
      aria-pressed={isChosen}
      aria-label={words.join(', ')}
      data-out={isOut || undefined}
      data-reserved={booth ? true : undefined}
      onClick={onChoose}
    >
      <span className={classes.number}>{number ?? label}</span>
      {isOut ? (
        <span className={classes.note}>{t('table.out')}</span>
      ) : booth ? (
        <span className={classes.note}>{booth.booth ?? booth.name}</span>
      ) : (
        coming > 0 && <span className={classes.note}>{t('slots.meetings', { count: coming })}</span>
      )}
    </button>
  );
}

import { Box, Button, Chip, Collapse, Group, Select, SimpleGrid } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconBookmark } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SearchField, useText } from '@parvis/ui';
import {
  type Choice,
  choicesOf,
  filterSessions,
  type ProgrammeEvent,
  type ProgrammeFilter,
  type SessionKind,
} from './programme-view';

interface ProgrammeFiltersProps {
  programme: ProgrammeEvent['programme'];
  filter: ProgrammeFilter;
  hasAgenda: boolean;
  onChange: (filter: ProgrammeFilter) => void;
}

/** Search and "my sessions" always in sight; the other filters too where there is room for them. */
export function ProgrammeFilters({ programme, filter, hasAgenda, onChange }: ProgrammeFiltersProps) {
  const { t } = useTranslation('agenda');
  const { t: field } = useTranslation('field');
  const text = useText();
  const [open, { toggle }] = useDisclosure();
  const set = (part: ProgrammeFilter) => onChange({ ...filter, ...part });
  const chosen = [filter.sequence, filter.kind, filter.room].filter(Boolean).length;
  const titles = new Map(programme.sequences.map(({ id, title }) => [id, text(title)]));
  const rooms = new Map(programme.rooms.map(({ id, name }) => [id, name]));
  const options = (key: 'sequence' | 'kind' | 'room', label: (value: string) => string) =>
    choicesOf(programme.sessions, filter, key).map(({ value, count }: Choice) => ({
      value,
      label: `${label(value)} (${count})`,
    }));

  const selects = (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
      <Select
        label={t('programme.sequence')}
        placeholder={t('programme.any')}
        data={options('sequence', (id) => titles.get(id) ?? '')}
        value={filter.sequence ?? null}
        onChange={(sequence) => set({ sequence: sequence ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': t('programme.clear') }}
      />
      <Select
        label={t('programme.kind')}
        placeholder={t('programme.anyKind')}
        data={options('kind', (kind) => field(`sessionKinds.${kind as SessionKind}`))}
        value={filter.kind ?? null}
        onChange={(kind) => set({ kind: (kind as SessionKind | null) ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': t('programme.clear') }}
      />
      <Select
        label={t('programme.room')}
        placeholder={t('programme.any')}
        data={options('room', (id) => rooms.get(id) ?? '')}
        value={filter.room ?? null}
        onChange={(room) => set({ room: room ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': t('programme.clear') }}
      />
    </SimpleGrid>
  );

  return (
    <Box mb="md" className="parvis-no-print" component="search">
      <Group gap="sm" mb="sm" wrap="wrap">
        <SearchField
          value={filter.search ?? ''}
          onSearch={(search) => set({ search: search || undefined })}
          aria-label={t('programme.search')}
          placeholder={t('programme.search')}
          style={{ flex: '1 1 260px' }}
        />
        {hasAgenda && (
          <Chip
            checked={filter.mine ?? false}
            onChange={(mine) => set({ mine: mine || undefined })}
            size="lg"
            styles={{ label: { height: 44 } }}
            icon={<IconBookmark size={16} aria-hidden />}
          >
            {`${t('programme.mine')} (${filterSessions(programme.sessions, { ...filter, mine: true }).length})`}
          </Chip>
        )}
        <Button
          hiddenFrom="sm"
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={20} aria-hidden />}
          onClick={toggle}
          aria-expanded={open}
        >
          {chosen > 0 ? t('programme.filtersSet', { count: chosen }) : t('programme.filters')}
        </Button>
      </Group>
      <Box visibleFrom="sm">{selects}</Box>
      <Box hiddenFrom="sm">
        <Collapse expanded={open}>{selects}</Collapse>
      </Box>
    </Box>
  );
}

import { NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EventKind, EventsPageQuery } from '@parvis/contract/web';
import { Facet, useFormat, useLanguage } from '@parvis/ui';
import type { EventsSearch } from './events-search';

interface EventFiltersProps {
  data: EventsPageQuery;
  search: EventsSearch;
  onChange: (change: EventsSearch) => void;
}

/** Both lists share the filters: each choice counts what it leaves in the two together. */
export function EventFilters({ data: { coming, past }, search, onChange }: EventFiltersProps) {
  const { t } = useTranslation('events');
  const { t: field } = useTranslation('field');
  const format = useFormat();
  const monthName = useMonthName();
  const kinds = sumOf([...coming.kinds, ...past.kinds].map(({ kind, count }) => [kind, count]));
  const formats = sumOf([...coming.formats, ...past.formats].map(({ format, count }) => [format, count]));
  const filieres = sumOf([...coming.filieres, ...past.filieres].map(({ filiere, count }) => [filiere, count]));
  const months = sumOf([...coming.months, ...past.months].map(({ month, count }) => [month, count]));
  const counted = (label: string, count: number) => `${label} (${format.number(count)})`;
  return (
    <Stack gap="md" mb="xl">
      {filieres.length > 0 && (
        <Facet
          label={field('filiere')}
          value={search.filiere}
          onChange={(filiere) => onChange({ filiere })}
          options={filieres.map(([value, count]) => ({ value, count, label: field(`filieres.${value}`) }))}
        />
      )}
      <Facet
        label={t('home.format')}
        value={search.format}
        onChange={(format) => onChange({ format })}
        options={formats.map(([value, count]) => ({ value, count, label: field(`eventFormats.${value}`) }))}
      />
      <SimpleGrid cols={2} spacing="sm" maw={560}>
        <NativeSelect
          label={t('home.kind')}
          size="md"
          value={search.type ?? ''}
          onChange={(event) => onChange({ type: (event.currentTarget.value || undefined) as EventKind | undefined })}
          data={[
            { value: '', label: t('home.allKinds') },
            ...kinds.map(([value, count]) => ({ value, label: counted(field(`eventKinds.${value}`), count) })),
          ]}
        />
        <NativeSelect
          label={t('home.month')}
          size="md"
          value={search.mois ?? ''}
          onChange={(event) => onChange({ mois: event.currentTarget.value || undefined })}
          data={[
            { value: '', label: t('home.allMonths') },
            ...months
              .sort(([one], [other]) => other.localeCompare(one))
              .map(([value, count]) => ({ value, label: counted(monthName(value), count) })),
          ]}
        />
      </SimpleGrid>
    </Stack>
  );
}

/** 2024-10 as people write it. */
function useMonthName(): (month: string) => string {
  const locale = useLanguage() === 'FR' ? 'fr-FR' : 'en-GB';
  const names = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (month) => names.format(new Date(`${month}-15T00:00:00Z`));
}

function sumOf<Value extends string>(counts: [Value, number][]): [Value, number][] {
  const sums = new Map<Value, number>();
  for (const [value, count] of counts) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].sort(([, a], [, b]) => b - a);
}

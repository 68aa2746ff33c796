import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facet, useFormat } from '@parvis/ui';
import type { FacetName, Filter, Found } from './contact-view';

interface ContactFiltersProps {
  counts: Found['counts'];
  filter: Filter;
  onChange: (change: Filter) => void;
}

const NAMES: readonly FacetName[] = ['agreed', 'rating', 'tag', 'day'];

/** Each choice says how many it would leave; what has one value only is no choice. */
export function ContactFilters({ counts, filter, onChange }: ContactFiltersProps) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const labelOf = (name: FacetName, value: string) => {
    if (name === 'rating') return value === '0' ? t('notRated') : t('rated', { n: value });
    if (name === 'agreed') return t(`agreed.${value as 'AGREED'}`);
    return name === 'day' ? format.dayOfYear(`${value}T12:00:00Z`, 'UTC') : value;
  };
  return (
    <Stack gap="sm">
      {NAMES.filter((name) => counts[name].length > 1 || filter[name] !== undefined).map((name) => (
        <Facet
          key={name}
          label={t(`facets.${name}`)}
          value={filter[name]}
          onChange={(value) => onChange({ [name]: value })}
          options={counts[name].map(({ value, count }) => ({ value, count, label: labelOf(name, value) }))}
        />
      ))}
    </Stack>
  );
}

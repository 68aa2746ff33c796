import { Chip, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './facet.module.css';
import { useFormat } from './format';

interface FacetProps<Value extends string> {
  label: string;
  value: Value | undefined;
  options: { value: Value; label: string; count: number }[];
  onChange: (value: Value | undefined) => void;
}

/** One filter of a list: each choice says how many it would leave. */
export function Facet<Value extends string>({ label, value, options, onChange }: FacetProps<Value>) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={classes['facet']}>
      <Text id={id} size="sm" fw={600} mb={6}>
        {label}
      </Text>
      <Chip.Group<false, string>
        value={value ?? ''}
        onChange={(chosen) => onChange((chosen || undefined) as Value | undefined)}
      >
        <div className={classes['choices']}>
          <Chip value="" size="md" name={id}>
            {t('all')}
          </Chip>
          {options.map((option) => (
            <Chip key={option.value} value={option.value} size="md" name={id}>
              {`${option.label} (${format.number(option.count)})`}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </div>
  );
}

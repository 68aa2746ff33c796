import { Button, Group, NativeSelect, NumberInput, Paper, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanToDrawQuery } from '@parvis/contract/web';
import { nextNumber, type PlanBooth } from './plan-draft';

interface BoothFieldsProps {
  booth: PlanBooth;
  exhibitors: NonNullable<PlanToDrawQuery['event']>['exhibitors'];
  onChange: (part: Partial<PlanBooth>) => void;
  onRemove: () => void;
}

/** The booth that is chosen: its number, who stands there, where and how large it is. */
export function BoothFields({ booth, exhibitors, onChange, onRemove }: BoothFieldsProps) {
  const { t } = useTranslation('exhibitors');
  const [number, setNumber] = useState(booth.number);
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h4" mb="sm">
        {t('exhibitors.booth', { booth: booth.number })}
      </Title>
      <Stack gap="sm">
        <TextInput
          label={t('draw.number')}
          maxLength={12}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          // One step of the way back for a name, not one for each letter.
          onBlur={() => number !== booth.number && onChange({ number })}
        />
        <NativeSelect
          size="md"
          label={t('draw.exhibitor')}
          value={booth.exhibitorId ?? ''}
          onChange={(event) => onChange({ exhibitorId: event.currentTarget.value || null })}
          data={[
            { value: '', label: t('draw.nobody') },
            ...exhibitors.map(({ id, organisation }) => ({ value: id, label: organisation.name })),
          ]}
        />
        <SimpleGrid cols={4} spacing="xs">
          {(['x', 'y', 'width', 'height'] as const).map((name) => (
            <NumberInput
              key={name}
              label={t(`draw.${name}`)}
              min={name === 'x' || name === 'y' ? 0 : 1}
              max={400}
              allowDecimal={false}
              hideControls
              value={booth[name]}
              onChange={(value) => value !== '' && Number(value) !== booth[name] && onChange({ [name]: Number(value) })}
            />
          ))}
        </SimpleGrid>
        <Group justify="flex-end">
          <Button variant="subtle" mih={44} onClick={onRemove}>
            {t('draw.remove')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

interface RowFormProps {
  /** The number that was given last. */
  last: string | undefined;
  onAdd: (wish: { number: string; count: number; direction: 'ACROSS' | 'DOWN' }) => void;
}

/** One booth, or a whole row of them, in one gesture. */
export function RowForm({ last, onAdd }: RowFormProps) {
  const { t } = useTranslation('exhibitors');
  const [typed, setTyped] = useState<string>();
  const [count, setCount] = useState<number | ''>(1);
  const [direction, setDirection] = useState<'ACROSS' | 'DOWN'>('ACROSS');
  const number = typed ?? (last === undefined ? 'A1' : nextNumber(last));
  const add = (event: FormEvent) => {
    event.preventDefault();
    onAdd({ number, count: count || 1, direction });
    setTyped(undefined);
  };
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h4" mb="sm">
        {t('draw.add')}
      </Title>
      <form onSubmit={add} noValidate>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 2, xs: 3 }} style={{ alignItems: 'end' }}>
            <TextInput
              label={t('draw.firstNumber')}
              maxLength={12}
              value={number}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <NumberInput
              label={t('draw.count')}
              min={1}
              max={40}
              hideControls
              allowDecimal={false}
              value={count}
              onChange={(value) => setCount(value === '' ? '' : Number(value))}
            />
            <NativeSelect
              size="md"
              label={t('draw.direction')}
              value={direction}
              onChange={(event) => setDirection(event.currentTarget.value as 'ACROSS' | 'DOWN')}
              data={(['ACROSS', 'DOWN'] as const).map((value) => ({ value, label: t(`draw.${value}`) }))}
            />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button type="submit" variant="light" mih={44}>
              {t('draw.addRow', { count: count || 1 })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

import { Fieldset, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft } from './draft';
import type { TypedSession } from './session-typed';

interface FieldsProps {
  typed: TypedSession;
  change: (part: Partial<TypedSession>) => void;
  faultOf: (name: string) => string | undefined;
}

interface WhenFieldsProps extends FieldsProps {
  days: { value: string; label: string }[];
  rooms: Draft['rooms'];
}

/** Day, time and room of a session; without a day it is in the tray. */
export function WhenFields({ typed, change, faultOf, days, rooms }: WhenFieldsProps) {
  const { t } = useTranslation('editor');
  return (
    <Fieldset legend={t('form.whenTitle')}>
      <Stack gap="md">
        <Select
          label={t('form.day')}
          data={[{ value: '', label: t('form.tray') }, ...days]}
          allowDeselect={false}
          value={typed.day}
          onChange={(day) => change({ day: day ?? '', start: typed.start || '09:00' })}
        />
        <SimpleGrid cols={2}>
          <TextInput
            label={t('form.start')}
            inputMode="numeric"
            placeholder="09:30"
            maxLength={7}
            disabled={typed.day === ''}
            value={typed.day === '' ? '' : typed.start}
            error={faultOf('start')}
            onChange={(changed) => change({ start: changed.currentTarget.value })}
          />
          <NumberInput
            label={t('form.minutes')}
            min={5}
            max={1440}
            step={5}
            allowDecimal={false}
            value={typed.minutes}
            error={faultOf('minutes')}
            onChange={(minutes) => change({ minutes })}
          />
        </SimpleGrid>
        <Select
          label={t('form.room')}
          placeholder={t('everywhere')}
          data={rooms.map((room) => ({
            value: room.id,
            label: [room.name, room.capacity !== null && t('capacity', { count: room.capacity })]
              .filter(Boolean)
              .join(' · '),
          }))}
          clearable
          searchable
          value={typed.roomId}
          error={faultOf('roomId')}
          onChange={(roomId) => change({ roomId })}
        />
      </Stack>
    </Fieldset>
  );
}

/** How many may come, how many are expected, and where it is seen from afar. */
export function SeatsFields({ typed, change, faultOf, followers }: FieldsProps & { followers: number }) {
  const { t } = useTranslation('editor');
  return (
    <Fieldset legend={t('form.seatsTitle')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput
          label={t('form.capacity')}
          description={t('form.capacityHint')}
          min={1}
          max={100_000}
          allowDecimal={false}
          value={typed.capacity}
          error={faultOf('capacity')}
          onChange={(capacity) => change({ capacity })}
        />
        <NumberInput
          label={t('form.expected')}
          description={t('form.expectedHint')}
          min={1}
          max={100_000}
          allowDecimal={false}
          value={typed.expected}
          error={faultOf('expected')}
          onChange={(expected) => change({ expected })}
        />
      </SimpleGrid>
      {followers > 0 && (
        <Text size="sm" mt="sm">
          {t('form.followers', { count: followers })}
        </Text>
      )}
      <TextInput
        mt="md"
        type="url"
        label={t('form.streamUrl')}
        description={t('form.streamHint')}
        maxLength={500}
        value={typed.streamUrl}
        error={faultOf('streamUrl')}
        onChange={(changed) => change({ streamUrl: changed.currentTarget.value })}
      />
    </Fieldset>
  );
}

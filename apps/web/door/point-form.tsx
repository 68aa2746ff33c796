import { Alert, Button, Checkbox, Group, NativeSelect, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  ArchivePointDocument,
  type PointAccess,
  PointChoicesDocument,
  type PointFieldsFragment,
  type PointKind,
  SavePointDocument,
} from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';
import { type Faults, FaultForm, faultsOf, noFaults, WhenInput } from '../places/staff/parts';
import { useStaffEvent } from '../shell/staff-space';
import { doorWords } from './door.words';

const KINDS: PointKind[] = ['DOOR', 'ROOM', 'WORKSHOP', 'LUNCH', 'COCKTAIL'];
const ACCESS: PointAccess[] = ['EVERYBODY', 'SIGNED_UP_FIRST', 'SIGNED_UP_ONLY'];

type Code = keyof typeof doorWords.fr.points.faults;
const isCode = (code: string): code is Code => Object.hasOwn(doorWords.fr.points.faults, code);

/** The rules of one point of check-in. */
export function PointForm({ point, onDone }: { point: PointFieldsFragment | undefined; onDone: () => void }) {
  const { t } = useTranslation('door');
  const text = useText();
  const format = useFormat();
  const { id: eventId, slug, timeZone } = useStaffEvent();
  const [{ data: choices }] = useQuery({ query: PointChoicesDocument, variables: { slug } });
  const [{ fetching }, save] = useMutation(SavePointDocument);
  const [, archive] = useMutation(ArchivePointDocument);
  const [faults, setFaults] = useState<Faults>(noFaults);
  const [hasFailed, setFailed] = useState(false);
  const [draft, setDraft] = useState(() => ({
    fr: point?.name.fr ?? '',
    en: point?.name.en ?? '',
    kind: point?.kind ?? 'ROOM',
    sessionId: point?.sessionId ?? '',
    roomId: point?.roomId ?? '',
    keptUntil: point?.seatsKeptUntil ?? '',
    opensAt: point?.opensAt ?? '',
    closesAt: point?.closesAt ?? '',
    access: point?.access ?? 'EVERYBODY',
    reentry: point?.reentry ?? true,
    capacity: point?.capacity ?? ('' as const),
    kindIds: point?.kindIds ?? [],
  }));
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const faultOf = (field: string) => {
    const code = faults.get(field);
    return code && t(`points.faults.${isCode(code) ? code : 'OTHER'}`);
  };

  const sessions = choices?.event?.programme.sessions ?? [];
  const rooms = choices?.event?.programme.rooms ?? [];
  const startOf = (id: string) => sessions.find((session) => session.id === id)?.startsAt;

  const submit = async () => {
    setFailed(false);
    setFaults(noFaults);
    const { data } = await save({
      input: {
        eventId,
        id: point?.id ?? null,
        name: { fr: draft.fr, en: draft.en },
        kind: draft.kind,
        sessionId: draft.sessionId || null,
        roomId: draft.roomId || null,
        opensAt: draft.opensAt || null,
        closesAt: draft.closesAt || null,
        access: draft.access,
        // As the session begins, wherever it is moved to, unless staff chose another time.
        seatsKeptUntil: draft.keptUntil === startOf(draft.sessionId) ? null : draft.keptUntil || null,
        reentry: draft.reentry,
        capacity: draft.capacity === '' ? null : draft.capacity,
        kindIds: draft.kindIds,
      },
    });
    if (!data) return setFailed(true);
    if (data.savePoint.__typename === 'InvalidInput') return setFaults(faultsOf(data.savePoint.errors));
    onDone();
  };
  const kinds = choices?.event?.ticketKinds ?? [];
  return (
    <FaultForm faults={faults} onSubmit={() => void submit()}>
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t('points.nameFr')}
            maxLength={80}
            value={draft.fr}
            error={faultOf('name')}
            onChange={(event) => change({ fr: event.currentTarget.value })}
          />
          <TextInput
            label={t('points.nameEn')}
            maxLength={80}
            value={draft.en}
            onChange={(event) => change({ en: event.currentTarget.value })}
          />
        </SimpleGrid>
        <NativeSelect
          label={t('points.kind')}
          value={draft.kind}
          onChange={(event) => change({ kind: event.currentTarget.value as PointKind })}
          data={KINDS.map((kind) => ({ value: kind, label: t(`points.kinds.${kind}`) }))}
        />
        <NativeSelect
          label={t('points.session')}
          value={draft.sessionId}
          error={faultOf('sessionId')}
          onChange={(event) => change({ sessionId: event.currentTarget.value })}
          data={[
            { value: '', label: t('points.noSession') },
            ...sessions.map((session) => ({
              value: session.id,
              label: `${format.time(session.startsAt, timeZone)} ${text(session.title)}`,
            })),
          ]}
        />
        <NativeSelect
          label={t('points.room')}
          value={draft.roomId}
          onChange={(event) => change({ roomId: event.currentTarget.value })}
          data={[
            { value: '', label: t('points.noRoom') },
            ...rooms.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <NativeSelect
          label={t('points.accessLabel')}
          value={draft.access}
          onChange={(event) => change({ access: event.currentTarget.value as PointAccess })}
          data={ACCESS.map((access) => ({ value: access, label: t(`points.access.${access}`) }))}
        />
        {draft.access === 'SIGNED_UP_FIRST' && (
          <WhenInput
            label={t('points.keptUntil')}
            description={t('points.keptUntilHint')}
            timeZone={timeZone}
            value={draft.keptUntil}
            onChange={(keptUntil) => change({ keptUntil })}
          />
        )}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <WhenInput
            label={t('points.opens')}
            timeZone={timeZone}
            value={draft.opensAt}
            onChange={(opensAt) => change({ opensAt })}
          />
          <WhenInput
            label={t('points.closes')}
            timeZone={timeZone}
            value={draft.closesAt}
            error={faultOf('closesAt')}
            onChange={(closesAt) => change({ closesAt })}
          />
        </SimpleGrid>
        <NumberInput
          label={t('points.capacity')}
          min={1}
          max={100_000}
          allowDecimal={false}
          value={draft.capacity}
          error={faultOf('capacity')}
          onChange={(value) => change({ capacity: value === '' ? '' : Number(value) })}
        />
        <Checkbox
          label={t('points.reentry')}
          checked={draft.reentry}
          onChange={(event) => change({ reentry: event.currentTarget.checked })}
        />
        <Checkbox.Group
          label={t('points.ticketKinds')}
          description={t('points.ticketKindsHint')}
          value={draft.kindIds}
          onChange={(kindIds) => change({ kindIds })}
        >
          <Stack gap="xs" mt="xs">
            {kinds.map((kind) => (
              <Checkbox key={kind.id} value={kind.id} label={text(kind.name)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <div role="status">{hasFailed && <Alert color="coral">{t('tablets.failed')}</Alert>}</div>
        <Group justify="space-between">
          {point && !point.isMain ? (
            <Button variant="default" onClick={() => void archive({ eventId, pointId: point.id }).then(onDone)}>
              {t('points.archive')}
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" loading={fetching}>
            {t('points.save')}
          </Button>
        </Group>
      </Stack>
    </FaultForm>
  );
}

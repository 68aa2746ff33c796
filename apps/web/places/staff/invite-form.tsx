import { Alert, Button, FileInput, Group, NativeSelect, Stack, Table, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { InviteDocument, type InviteMutation, type Language } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useText } from '@parvis/ui';
import { useStaffEvent } from '../../shell/staff-space';
import type { Settings } from './kinds-section';
import { type Faults, FaultForm, faultsOf, noFaults, useFaultWords, WhenInput } from './parts';
import { staffPlacesWords } from './staff-places.words';

type Checked = Extract<InviteMutation['invite'], { __typename: 'InvitationsChecked' }>;
type ListFault = Extract<InviteMutation['invite'], { __typename: 'InvitationsRefused' }>['faults'][number];

type ListCode = keyof typeof staffPlacesWords.fr.invitations.faults;
const isListCode = (code: string): code is ListCode => Object.hasOwn(staffPlacesWords.fr.invitations.faults, code);

/** A list of addresses, looked at before anything is sent. */
export function InviteForm({ settings, onDone }: { settings: Settings; onDone: () => void }) {
  const { t } = useTranslation('staffPlaces');
  const text = useText();
  const { id: eventId, timeZone, startsAt } = useStaffEvent();
  const [{ fetching }, invite] = useMutation(InviteDocument);
  const kinds = settings.kinds.filter(({ isArchived }) => !isArchived);
  const hidden = kinds.find(({ kind }) => kind.needsCode) ?? kinds[0];
  const [draft, setDraft] = useState({
    kindId: hidden?.kind.id ?? '',
    language: 'FR' as Language,
    expiresAt: startsAt,
    text: '',
  });
  const [file, setFile] = useState<{ name: string; content: string }>();
  const [checked, setChecked] = useState<Checked>();
  const [wrong, setWrong] = useState<readonly ListFault[]>([]);
  const [faults, setFaults] = useState<Faults>(noFaults);
  const [failed, setFailed] = useState<string>();
  const faultOf = useFaultWords(faults);
  const change = (part: Partial<typeof draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setChecked(undefined);
  };

  const send = async (apply: boolean) => {
    setFailed(undefined);
    setFaults(noFaults);
    setWrong([]);
    if (!draft.expiresAt) return setFaults(new Map([['expiresAt', 'REQUIRED']]));
    const { data } = await invite({ input: { ...draft, eventId, file: file?.content ?? null, apply } });
    if (!data) return setFailed(t('failed'));
    const outcome = data.invite;
    switch (outcome.__typename) {
      case 'InvitationsChecked':
        if (!outcome.applied) return setChecked(outcome);
        notifications.show({ message: t('invitations.sent', { count: outcome.invited }) });
        return onDone();
      case 'InvitationsRefused':
        setChecked(undefined);
        return setWrong(outcome.faults);
      case 'InvalidInput':
        if (outcome.errors[0]?.code === 'NOT_PUBLISHED') return setFailed(t('invitations.notPublished'));
        return setFaults(faultsOf(outcome.errors));
      default:
        return assertNever(outcome);
    }
  };
  const read = async (chosen: File | null) => {
    setChecked(undefined);
    if (!chosen) return setFile(undefined);
    if (chosen.size > 2_000_000) return setFailed(t('invitations.faults.FILE_TOO_LARGE'));
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    setFile({ name: chosen.name, content: btoa(binary) });
  };

  return (
    <FaultForm faults={faults} onSubmit={() => void send(checked !== undefined)}>
      <Stack>
        <NativeSelect
          size="md"
          label={t('invitations.kind')}
          description={t('invitations.kindHint')}
          value={draft.kindId}
          error={faultOf('kindId')}
          onChange={(event) => change({ kindId: event.currentTarget.value })}
          data={kinds.map(({ kind }) => ({
            value: kind.id,
            label: kind.needsCode ? t('discounts.hiddenKind', { name: text(kind.name) }) : text(kind.name),
          }))}
        />
        <Textarea
          label={t('invitations.list')}
          description={t('invitations.listHint')}
          autosize
          minRows={5}
          maxRows={14}
          maxLength={200_000}
          disabled={file !== undefined}
          value={draft.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <FileInput
          label={t('invitations.file')}
          description={t('invitations.fileHint')}
          accept=".csv,.xlsx,.txt"
          clearable
          clearButtonProps={{ 'aria-label': t('invitations.noFile') }}
          onChange={(chosen) => void read(chosen)}
        />
        <WhenInput
          label={t('invitations.expires')}
          timeZone={timeZone}
          value={draft.expiresAt}
          error={faultOf('expiresAt')}
          onChange={(expiresAt) => change({ expiresAt })}
        />
        <NativeSelect
          size="md"
          label={t('companies.language')}
          value={draft.language}
          onChange={(event) => change({ language: event.currentTarget.value as Language })}
          data={[
            { value: 'FR', label: 'Français' },
            { value: 'EN', label: 'English' },
          ]}
        />
        {failed && (
          <Alert color="coral" role="alert">
            {failed}
          </Alert>
        )}
        {wrong.length > 0 && (
          <Alert color="coral" role="alert" title={t('invitations.wrong', { count: wrong.length })}>
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {wrong.slice(0, 20).map(({ line, code, value }) => (
                <li key={`${line} ${code}`}>
                  {[
                    line > 0 && t('invitations.line', { line }),
                    t(`invitations.faults.${isListCode(code) ? code : 'OTHER'}`),
                    value,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        {checked && <Preview checked={checked} />}
        <Group justify="flex-end">
          <Button type="submit" size="md" loading={fetching} disabled={checked?.invited === 0}>
            {checked ? t('invitations.send', { count: checked.invited }) : t('invitations.check')}
          </Button>
        </Group>
      </Stack>
    </FaultForm>
  );
}

function Preview({ checked }: { checked: Checked }) {
  const { t } = useTranslation('staffPlaces');
  const left = checked.lines.filter(({ change }) => change !== 'INVITED');
  return (
    <div role="status">
      <Text fw={650}>{t('invitations.willSend', { count: checked.invited })}</Text>
      {left.length > 0 && (
        <Table mt="xs" aria-label={t('invitations.leftOut', { count: left.length })}>
          <Table.Tbody>
            {left.slice(0, 50).map(({ line, email, change }) => (
              <Table.Tr key={line}>
                <Table.Td>{t('invitations.line', { line })}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{email}</Table.Td>
                <Table.Td>{change === 'INVITED' ? '' : t(`invitations.changes.${change}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </div>
  );
}

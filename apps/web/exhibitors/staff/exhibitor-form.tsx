import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type BoardFragment, SaveExhibitorDocument } from '@parvis/contract/web';
import { LinkButton } from '../../shell/link-button';
import { useStaffEvent } from '../../shell/staff-space';
import { ActFault, useAct } from '../booth-parts';
import type { Allotments } from './board-screen';

interface ExhibitorFormProps {
  line: BoardFragment['exhibitors'][number] | undefined;
  allotments: Allotments;
  onDone: () => void;
}

/** A new exhibitor, or the number and the places of one. */
export function ExhibitorForm({ line, allotments, onDone }: ExhibitorFormProps) {
  const { t } = useTranslation('exhibitors');
  const { id: eventId, slug } = useStaffEvent();
  const [, send] = useMutation(SaveExhibitorDocument);
  const act = useAct();
  const [draft, setDraft] = useState(() => ({
    organisationName: '',
    booth: line?.exhibitor.booth ?? '',
    allotmentId: line?.allotmentId ?? '',
  }));
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = async () => {
    const input = { ...draft, eventId, id: line?.exhibitor.id ?? null, allotmentId: draft.allotmentId || null };
    if (await act.run(async () => (await send({ input })).data?.saveExhibitor)) onDone();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ActFault act={act} />
      <Stack gap="md">
        {!line && (
          <TextInput
            label={t('board.organisation')}
            description={t('board.organisationLead')}
            required
            maxLength={200}
            value={draft.organisationName}
            error={act.errorOf('organisationName')}
            onChange={(event) => change({ organisationName: event.currentTarget.value })}
          />
        )}
        <TextInput
          label={t('board.number')}
          description={t('board.numberLead')}
          maxLength={12}
          value={draft.booth}
          error={act.errorOf('booth')}
          onChange={(event) => change({ booth: event.currentTarget.value })}
        />
        <NativeSelect
          size="md"
          label={t('board.allotment')}
          description={t('board.allotmentLead')}
          value={draft.allotmentId}
          error={act.errorOf('allotmentId')}
          onChange={(event) => change({ allotmentId: event.currentTarget.value })}
          data={[
            { value: '', label: t('board.noAllotment') },
            ...allotments.map(({ id, company, places }) => ({
              value: id,
              label: t('board.allotmentOf', { company, count: places }),
            })),
          ]}
        />
        <Group justify="space-between">
          <LinkButton to="/equipe/$slug/billets" params={{ slug }} variant="subtle" mih={44}>
            {t('board.toAllotments')}
          </LinkButton>
          <Button type="submit" mih={44} loading={act.isBusy}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { NativeSelect, SegmentedControl, SimpleGrid, Stack, Switch, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SessionsOfEventDocument } from '@parvis/contract/web';
import { useText } from '@parvis/ui';
import type { PollDraft } from './poll-draft';

const GROUPS = [1, 3, 5, 8, 10, 15];

interface PollSettingsProps {
  slug: string;
  draft: PollDraft;
  onChange: (part: Partial<PollDraft>) => void;
}

/** When a poll is answered, by whom, from how many answers on its results are shown, and who runs it. */
export function PollSettings({ slug, draft, onChange }: PollSettingsProps) {
  const { t } = useTranslation('polls');
  const text = useText();
  const modeId = useId();
  const [{ data }] = useQuery({ query: SessionsOfEventDocument, variables: { slug } });
  const sessions = data?.event?.programme?.sessions ?? [];
  return (
    <Stack>
      <div role="group" aria-labelledby={modeId}>
        <Text id={modeId} fw={600} mb={6}>
          {t('editor.mode')}
        </Text>
        <SegmentedControl<PollDraft['mode']>
          value={draft.mode}
          onChange={(mode) => onChange({ mode })}
          data={(['LIVE', 'SURVEY'] as const).map((value) => ({ value, label: t(`staff.mode.${value}`) }))}
        />
      </div>
      <NativeSelect
        size="md"
        label={t('editor.names')}
        description={t(draft.isAnonymous ? 'editor.namesNote.ANONYMOUS' : 'editor.namesNote.NAMED')}
        value={draft.isAnonymous ? 'ANONYMOUS' : 'NAMED'}
        onChange={(event) => onChange({ isAnonymous: event.currentTarget.value === 'ANONYMOUS' })}
        data={(['ANONYMOUS', 'NAMED'] as const).map((value) => ({ value, label: t(`editor.namesOf.${value}`) }))}
      />
      {draft.isAnonymous && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            size="md"
            label={t('editor.audience')}
            description={t(`editor.audienceNote.${draft.audience}`)}
            value={draft.audience}
            onChange={(event) => onChange({ audience: event.currentTarget.value as PollDraft['audience'] })}
            data={(['PARTICIPANTS', 'ANYONE'] as const).map((value) => ({
              value,
              label: t(`editor.audiences.${value}`),
            }))}
          />
          <NativeSelect
            size="md"
            label={t('editor.group')}
            description={t(draft.smallestGroup === 1 ? 'editor.groupNone' : 'editor.groupNote')}
            value={`${draft.smallestGroup}`}
            onChange={(event) => onChange({ smallestGroup: Number(event.currentTarget.value) })}
            data={GROUPS.map((count) => ({ value: `${count}`, label: t('editor.groups', { count }) }))}
          />
        </SimpleGrid>
      )}
      <Switch
        size="md"
        label={t('editor.resultsWait')}
        description={t('editor.resultsWaitNote')}
        checked={draft.resultsWait}
        onChange={(event) => onChange({ resultsWait: event.currentTarget.checked })}
      />
      {sessions.length > 0 && (
        <NativeSelect
          size="md"
          label={t('editor.session')}
          description={t('editor.sessionNote')}
          value={draft.sessionId ?? ''}
          onChange={(event) => onChange({ sessionId: event.currentTarget.value || null })}
          data={[
            { value: '', label: t('editor.noSession') },
            ...sessions.map(({ id, title }) => ({ value: id, label: text(title) })),
          ]}
        />
      )}
    </Stack>
  );
}

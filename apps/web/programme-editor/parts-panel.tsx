import { Tabs, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Absences } from './absences';
import type { DraftStore, EditorState } from './draft-store';
import { Rooms } from './rooms';
import { Rules } from './rules';
import { Sequences } from './sequences';
import { Tracks } from './tracks';

const TABS = ['rooms', 'tracks', 'sequences', 'rules', 'absences'] as const;

/** What sessions are put in, and what their speakers need. */
export function PartsPanel({ store, state }: { store: DraftStore; state: EditorState }) {
  const { t } = useTranslation('editor');
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {t('parts.undoHint')}
      </Text>
      <Tabs defaultValue="rooms" keepMounted={false}>
        <Tabs.List mb="lg" aria-label={t('parts.title')}>
          {TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab} px="sm" style={{ minHeight: 44 }}>
              {t(`parts.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="rooms">
          <Rooms store={store} state={state} />
        </Tabs.Panel>
        <Tabs.Panel value="tracks">
          <Tracks store={store} state={state} />
        </Tabs.Panel>
        <Tabs.Panel value="sequences">
          <Sequences store={store} state={state} />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <Rules store={store} state={state} />
        </Tabs.Panel>
        <Tabs.Panel value="absences">
          <Absences store={store} state={state} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

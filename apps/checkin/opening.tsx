import { Button, Text } from '@mantine/core';
import { IconDatabaseOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@parvis/ui';
import { App } from './app';
import type { DoorStore } from './door-store';

const AGAIN_AFTER_MS = 5000;

/** Reads what this tablet keeps. While that fails it may be paired for all one knows: nobody is asked to pair it anew. */
export function Opening({ store }: { store: DoorStore }) {
  const { t } = useTranslation('checkin');
  const [attempt, setAttempt] = useState(1);
  const [isRead, setRead] = useState(false);
  const [fault, setFault] = useState<{ attempt: number; name: string }>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    store.open().then(
      () => setRead(true),
      (error: unknown) => {
        setFault({ attempt, name: error instanceof Error ? error.name : String(error) });
        timer = setTimeout(() => setAttempt(attempt + 1), AGAIN_AFTER_MS);
      },
    );
    return () => clearTimeout(timer);
  }, [store, attempt]);
  if (isRead) return <App store={store} />;
  if (!fault) return null;
  const retry = (
    <Button className="door-target" loading={fault.attempt < attempt} onClick={() => setAttempt(attempt + 1)}>
      {t('notRead.retry')}
    </Button>
  );
  return (
    <main className="door-choose" role="alert" data-not-read>
      <EmptyState icon={IconDatabaseOff} title={t('notRead.title')} action={retry}>
        {t('notRead.lead')}
        <Text component="span" display="block" c="dimmed" mt="sm">
          {t('notRead.tries', { count: fault.attempt, name: fault.name })}
        </Text>
      </EmptyState>
    </main>
  );
}

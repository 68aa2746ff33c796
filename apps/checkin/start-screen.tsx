import { Alert, Anchor, Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconLock, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@parvis/domain';
import { setLanguage, useLanguage } from '@parvis/ui';
import { askHome, keepLanguage, Refused } from './api';
import { ChooseEvent, type Home } from './choose-event';
import { ChoosePoint } from './choose-point';
import type { DoorStore } from './door-store';
import { PairThisTablet } from './pair-this-tablet';
import type { Ending } from './sync';
import { useChosenEvent } from './use-chosen-event';

interface StartScreenProps {
  store: DoorStore;
  /** Why this tablet was let go, when it was. */
  ending: Ending | undefined;
  update: (() => void) | undefined;
  onPaired: () => void;
}

/** A tablet that is nobody's yet: pair it with the code that staff show, or sign in on it. */
export function StartScreen({ store, ending, update, onPaired }: StartScreenProps) {
  const { t } = useTranslation('checkin');
  const [slug, choose] = useChosenEvent();
  const [attempt, setAttempt] = useState(0);
  const [home, setHome] = useState<Home>();
  /** The language that was chosen by hand: the account's own does not change it back. */
  const chosen = useRef<Language>(undefined);
  useEffect(() => {
    askHome().then(
      (data) => {
        if (data.me && !chosen.current) setLanguage(data.me.language);
        if (data.me && chosen.current) keepWithAccount(chosen.current);
        setHome({ data });
      },
      (error: unknown) => setHome({ refused: error instanceof Refused ? error.reason : 'FAILED' }),
    );
  }, [attempt]);
  const retry = () => {
    setHome(undefined);
    setAttempt(attempt + 1);
  };

  const chooseLanguage = (language: Language) => {
    chosen.current = language;
    setLanguage(language);
    if (home && 'data' in home && home.data.me) keepWithAccount(language);
  };

  return (
    <>
      <header className="door-bar">
        <Text fw={700}>Parvis · {t('app')}</Text>
        <LanguageSwitch onChoose={chooseLanguage} />
      </header>
      <main className="door-choose">
        {update && (
          <Alert icon={<IconRefresh aria-hidden />}>
            <Group justify="space-between">
              <Text>{t('choose.update')}</Text>
              <Button className="door-target" onClick={update}>
                {t('choose.updateNow')}
              </Button>
            </Group>
          </Alert>
        )}
        <div role="status">
          {ending && (
            <Alert color="coral" icon={<IconLock aria-hidden />} title={t(`ended.${ending}.title`)}>
              {t(`ended.${ending}.lead`)}
            </Alert>
          )}
        </div>
        {slug && home && 'data' in home && home.data.me ? (
          <ChoosePoint
            key={slug}
            slug={slug}
            personId={home.data.me.id}
            store={store}
            onPaired={onPaired}
            onLeave={() => choose(undefined)}
          />
        ) : (
          <>
            <PairThisTablet store={store} onPaired={onPaired} />
            <ChooseEvent home={home} slug={slug} onChoose={choose} onRetry={retry} />
          </>
        )}
        <Anchor href="/" className="door-target door-link">
          {t('choose.home')}
        </Anchor>
      </main>
    </>
  );
}

/** Where the server is not reached, this tablet speaks it all the same. */
const keepWithAccount = (language: Language) => void keepLanguage(language).catch(() => undefined);

function LanguageSwitch({ onChoose }: { onChoose: (language: Language) => void }) {
  const { t } = useTranslation('checkin');
  const language = useLanguage();
  return (
    <SegmentedControl<Language>
      size="lg"
      aria-label={t('language')}
      value={language}
      onChange={onChoose}
      data={[
        { value: 'FR', label: 'FR' },
        { value: 'EN', label: 'EN' },
      ]}
    />
  );
}

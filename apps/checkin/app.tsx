import { useEffect } from 'react';
import { forgetOldDoors } from './book';
import { ChooseEventScreen } from './choose-event-screen';
import { productTime } from './clock';
import { DoorScreen } from './door-screen';
import { allowSound } from './signals';
import { useChosenEvent } from './use-chosen-event';
import { useNewVersion } from './use-new-version';

/** The tablet at the door: which event, then its door. */
export function App() {
  const [slug, choose] = useChosenEvent();
  const update = useNewVersion();
  useEffect(() => {
    void forgetOldDoors(productTime());
    document.addEventListener('pointerdown', allowSound);
    document.addEventListener('keydown', allowSound);
    return () => {
      document.removeEventListener('pointerdown', allowSound);
      document.removeEventListener('keydown', allowSound);
    };
  }, []);
  if (!slug) return <ChooseEventScreen onChoose={choose} update={update} />;
  return <DoorScreen key={slug} slug={slug} onLeave={() => choose(undefined)} />;
}

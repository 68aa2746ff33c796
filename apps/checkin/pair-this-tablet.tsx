import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CameraView } from '@parvis/ui/camera';
import { askTablet, pairWith, Refused } from './api';
import type { DoorStore } from './door-store';
import { pairCodeIn, takePairCode } from './pair-code';

type PairFault = 'WRONG' | Refused['reason'];

/** Takes the code that staff show on their page: before the camera, typed, or as the address that was opened. */
export function PairThisTablet({ store, onPaired }: { store: DoorStore; onPaired: () => void }) {
  const { t } = useTranslation('checkin');
  const [isScanning, setScanning] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<PairFault>();
  const [minutes, setMinutes] = useState(1);
  const [typed, setTyped] = useState('');
  const pair = async (text: string) => {
    if (isBusy) return;
    setBusy(true);
    setFault(undefined);
    try {
      const outcome = await pairWith(pairCodeIn(text));
      if (outcome.__typename === 'PairingCodeWrong') return setFault('WRONG');
      const tablet = await askTablet(outcome.key);
      if (tablet.__typename === 'DeviceUnknown') return setFault('WRONG');
      await store.pair(outcome.key, tablet, null);
      onPaired();
    } catch (error) {
      if (error instanceof Refused) setMinutes(error.minutes);
      setFault(error instanceof Refused ? error.reason : 'FAILED');
    } finally {
      setBusy(false);
      setScanning(false);
    }
  };
  const pairWithin = useEffectEvent(pair);
  useEffect(() => {
    const code = takePairCode();
    if (code) queueMicrotask(() => void pairWithin(code));
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim()) void pair(typed);
  };
  return (
    <Stack gap="md" component="section">
      <div>
        <Title order={1}>{t('pair.title')}</Title>
        <Text fz="lg">{t('pair.lead')}</Text>
      </div>
      {isScanning && <CameraView onCode={(code) => void pair(code)} />}
      <form onSubmit={submit} className="door-code">
        <TextInput
          label={t('pair.code')}
          placeholder="K7QM 2F9D"
          maxLength={200}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          classNames={{ input: 'door-input' }}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={fault && (fault === 'TOO_MANY' ? t('pair.tooMany', { count: minutes }) : t(`pair.faults.${fault}`))}
        />
        <Button type="submit" className="door-target" loading={isBusy}>
          {t('pair.submit')}
        </Button>
      </form>
      {!isScanning && (
        <Button className="door-target" variant="light" onClick={() => setScanning(true)}>
          {t('pair.scan')}
        </Button>
      )}
    </Stack>
  );
}

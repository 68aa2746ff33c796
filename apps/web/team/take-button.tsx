import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Takes something back from somebody, at the second press. */
export function TakeButton({ label, onTake }: { label: string; onTake: () => Promise<void> }) {
  const { t } = useTranslation('members');
  const [isSure, setSure] = useState(false);
  const [isTaking, setTaking] = useState(false);
  const press = async () => {
    if (!isSure) return setSure(true);
    setTaking(true);
    await onTake();
    setTaking(false);
    setSure(false);
  };
  return (
    <Button
      mih={44}
      variant={isSure ? 'filled' : 'subtle'}
      color="coral"
      c={isSure ? undefined : 'coral.8'}
      loading={isTaking}
      aria-label={isSure ? `${t('sure')} : ${label}` : label}
      onBlur={() => setSure(false)}
      onClick={() => void press()}
    >
      {t(isSure ? 'sure' : 'take')}
    </Button>
  );
}

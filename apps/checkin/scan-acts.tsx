import { Button, Chip, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconDoorExit, IconHandClick, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '@parvis/domain';
import type { Scan } from './door-store';
import type { Guest } from './guest-book';

const LONGEST_REASON = 200;

interface ScanActsProps {
  scan: Scan;
  guest: Guest | undefined;
  onUndo: () => void;
  onExit: () => void;
  onAdmit: (reason: string) => void;
  /** Left out where nobody asks for signatures. */
  onSign: (() => void) | undefined;
}

/** What may be done about the answer on show; each act is a scan of its own, kept offline like any other. */
export function ScanActs({ scan, guest, onUndo, onExit, onAdmit, onSign }: ScanActsProps) {
  const { t } = useTranslation('checkin');
  const [isAsking, setAsking] = useState(false);
  const isIn = scan.verdict === 'ADMITTED' || scan.verdict === 'ALREADY_IN';
  const mayUndo = scan.kind !== 'UNDO' && (scan.verdict === 'ADMITTED' || scan.verdict === 'LEFT');
  const mayAdmit = guest !== undefined && scan.direction === 'IN' && isRefusal(scan.verdict);
  if (!mayUndo && !mayAdmit && !isIn) return null;
  return (
    <div className="door-acts">
      {mayAdmit && (
        <Button
          className="door-target"
          leftSection={<IconHandClick size={24} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          {t('acts.admit')}
        </Button>
      )}
      {isIn && guest && onSign && (
        <Button className="door-target" leftSection={<IconSignature size={24} aria-hidden />} onClick={onSign}>
          {t('acts.sign')}
        </Button>
      )}
      {mayUndo && (
        <Button
          className="door-target"
          variant="default"
          leftSection={<IconArrowBackUp size={24} aria-hidden />}
          onClick={onUndo}
        >
          {t('acts.undo')}
        </Button>
      )}
      {isIn && guest && (
        <Button
          className="door-target"
          variant="default"
          leftSection={<IconDoorExit size={24} aria-hidden />}
          onClick={onExit}
        >
          {t('acts.exit')}
        </Button>
      )}
      {isAsking && (
        <AdmitDialog
          name={guest?.name ?? ''}
          onClose={() => setAsking(false)}
          onAdmit={(reason) => {
            setAsking(false);
            onAdmit(reason);
          }}
        />
      )}
    </div>
  );
}

interface AdmitDialogProps {
  name: string;
  onClose: () => void;
  onAdmit: (reason: string) => void;
}

/** Somebody is let in against the rules: why stays on record. */
function AdmitDialog({ name, onClose, onAdmit }: AdmitDialogProps) {
  const { t } = useTranslation(['checkin', 'ui']);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const usual = [t('acts.reasons.team'), t('acts.reasons.mistake'), t('acts.reasons.paid')];
  const submit = () => {
    if (reason.trim() === '') return setMissing(true);
    onAdmit(reason.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('acts.admitTitle', { name })}
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 56 }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <Chip.Group value={reason} onChange={(chosen) => setReason(String(chosen))}>
            <Group gap="sm" role="group" aria-label={t('acts.usual')}>
              {usual.map((one) => (
                <Chip key={one} value={one} size="xl">
                  {one}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <TextInput
            label={t('acts.reason')}
            classNames={{ input: 'door-input' }}
            value={reason}
            maxLength={LONGEST_REASON}
            autoComplete="off"
            data-autofocus
            error={isMissing && reason.trim() === '' && t('acts.reasonMissing')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" className="door-target" size="lg">
            {t('acts.admitNow')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}

import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconDoorExit,
  IconHandClick,
  IconMessageQuestion,
  IconPrinter,
  IconSignature,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '@parvis/domain';
import { AdmitDialog } from './admit-dialog';
import type { Guest } from './guest-book';
import type { Scan } from './scans';

interface ScanActsProps {
  scan: Scan;
  guest: Guest | undefined;
  onUndo: () => void;
  onExit: () => void;
  onAdmit: (reason: string) => void;
  onPrint: () => void;
  onAnswer: () => void;
  /** Left out where nobody asks for signatures. */
  onSign: (() => void) | undefined;
}

/** What may be done about the answer on show; each act is a scan of its own, kept offline like any other. */
export function ScanActs({ scan, guest, onUndo, onExit, onAdmit, onPrint, onAnswer, onSign }: ScanActsProps) {
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
      {isIn && guest && guest.openQuestionIds.length > 0 && (
        <Button className="door-target" leftSection={<IconMessageQuestion size={24} aria-hidden />} onClick={onAnswer}>
          {t('answer.open')}
        </Button>
      )}
      {isIn && guest && (
        <Button
          className="door-target"
          variant="default"
          leftSection={<IconPrinter size={24} aria-hidden />}
          onClick={onPrint}
        >
          <Either long={t('badge.open')} short={t('badge.openShort')} />
        </Button>
      )}
      {isIn && guest && onSign && (
        <Button className="door-target" leftSection={<IconSignature size={24} aria-hidden />} onClick={onSign}>
          <Either long={t('acts.sign')} short={t('acts.signShort')} />
        </Button>
      )}
      {mayUndo && (
        <Button
          className="door-target"
          variant="default"
          leftSection={<IconArrowBackUp size={24} aria-hidden />}
          onClick={onUndo}
        >
          <Either long={t('acts.undo')} short={t('acts.undoShort')} />
        </Button>
      )}
      {isIn && guest && (
        <Button
          className="door-target"
          variant="default"
          leftSection={<IconDoorExit size={24} aria-hidden />}
          onClick={onExit}
        >
          <Either long={t('acts.exit')} short={t('acts.exitShort')} />
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

/** A phone has room for a word. */
function Either({ long, short }: { long: string; short: string }) {
  return (
    <>
      <span className="door-long">{long}</span>
      <span className="door-short">{short}</span>
    </>
  );
}

import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import SignaturePad from 'signature_pad';
import { productTime } from './clock';
import type { DoorState, DoorStore } from './door-store';
import type { Guest } from './guest-book';
import { useFocusBack } from './use-focus-back';

interface SignatureDialogProps {
  store: DoorStore;
  state: DoorState;
  guest: Guest;
  onKept: () => void;
  onClose: () => void;
}

/** Somebody signs that they are there, for the attendance sheet; kept here first, sent when there is a network. */
export function SignatureDialog({ store, state, guest, onKept, onClose }: SignatureDialogProps) {
  const { t } = useTranslation(['checkin', 'ui']);
  useFocusBack();
  const pad = useRef<SignaturePad>(undefined);
  const area = useRef({ width: 0, height: 0 });
  const [fault, setFault] = useState<'empty' | 'failed'>();
  const [isSending, setSending] = useState(false);
  const setUp = useCallback((canvas: HTMLCanvasElement | null) => {
    pad.current?.off();
    if (!canvas) return;
    area.current = { width: canvas.clientWidth, height: canvas.clientHeight };
    // As many points as the frame shows, so that strokes are drawn where the pen is.
    canvas.setAttribute('width', String(canvas.clientWidth));
    canvas.setAttribute('height', String(canvas.clientHeight));
    pad.current = new SignaturePad(canvas, { penColor: '#0f2e33' });
  }, []);
  const keep = async () => {
    if (!pad.current || pad.current.isEmpty()) return setFault('empty');
    setSending(true);
    setFault(undefined);
    try {
      const drawn = {
        forSession: state.door.tablet.point.kind !== 'DOOR',
        path: pathOf(pad.current),
        ...area.current,
      };
      await store.desk.sign(guest.ticketId, drawn, productTime());
      onKept();
      notifications.show({ message: t('signature.kept', { name: guest.name }) });
      onClose();
    } catch {
      setFault('failed');
    } finally {
      setSending(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('signature.title', { name: guest.name })}
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 56 }}
    >
      <Stack>
        <Text>{t('signature.lead')}</Text>
        <canvas ref={setUp} className="door-pad" aria-label={t('signature.pad')} role="img" />
        {fault && (
          <Alert color="coral" role="alert">
            {t(`signature.${fault}`)}
          </Alert>
        )}
        <Group justify="space-between">
          <Button className="door-target" variant="default" onClick={() => pad.current?.clear()}>
            {t('signature.clear')}
          </Button>
          <Button className="door-target" size="lg" loading={isSending} onClick={() => void keep()}>
            {t('signature.keep')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

const LONGEST_PATH = 19_000;

/** The strokes as an SVG path; of a very long one every second point, and so on, until it is short enough. */
function pathOf(pad: SignaturePad): string {
  for (let step = 1; ; step *= 2) {
    const path = pad
      .toData()
      .map(({ points }) =>
        points
          .filter((_, at) => at % step === 0 || at === points.length - 1)
          .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`)
          .join(''),
      )
      .join('');
    if (path.length <= LONGEST_PATH || step > 64) return path;
  }
}

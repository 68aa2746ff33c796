import { Alert, Button, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AnnounceDeviceDocument, type PointFieldsFragment } from '@parvis/contract/web';
import { QrCode, useFormat, useText } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';
import classes from './door.module.css';

interface PairDialogProps {
  points: PointFieldsFragment[];
  opened: boolean;
  onClose: () => void;
}

/** Says where a tablet will stand, then shows the code that pairs it: to scan with the tablet, or to type on it. */
export function PairDialog({ points, opened, onClose }: PairDialogProps) {
  const { t } = useTranslation(['door', 'ui']);
  const [code, setCode] = useState<{ code: string; expiresAt: string }>();
  const close = () => {
    setCode(undefined);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('door:tablets.pair')}
      centered
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 44 }}
    >
      {code ? <Code {...code} onClose={close} /> : <Where points={points} onCode={setCode} />}
    </Modal>
  );
}

function Where({
  points,
  onCode,
}: {
  points: PointFieldsFragment[];
  onCode: (code: { code: string; expiresAt: string }) => void;
}) {
  const { t } = useTranslation('door');
  const text = useText();
  const { id: eventId } = useStaffEvent();
  const [{ fetching }, announce] = useMutation(AnnounceDeviceDocument);
  const [name, setName] = useState('');
  const [pointId, setPointId] = useState(points[0]?.id ?? '');
  const [fault, setFault] = useState<'name' | 'failed'>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return setFault('name');
    const { data } = await announce({ eventId, pointId, name });
    if (data?.announceDevice.__typename !== 'DeviceAnnounced') return setFault('failed');
    onCode(data.announceDevice);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <TextInput
          label={t('tablets.name')}
          description={t('tablets.nameHint')}
          data-autofocus
          maxLength={60}
          autoComplete="off"
          value={name}
          error={fault === 'name' && t('tablets.nameMissing')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('tablets.point')}
          value={pointId}
          onChange={(event) => setPointId(event.currentTarget.value)}
          data={points.map((point) => ({ value: point.id, label: text(point.name) }))}
        />
        <div role="status">{fault === 'failed' && <Alert color="coral">{t('tablets.failed')}</Alert>}</div>
        <Button type="submit" loading={fetching}>
          {t('tablets.show')}
        </Button>
      </Stack>
    </form>
  );
}

function Code({ code, expiresAt, onClose }: { code: string; expiresAt: string; onClose: () => void }) {
  const { t } = useTranslation('door');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const address = `${window.location.origin}/accueil/#appairer=${code}`;
  return (
    <Stack align="center" ta="center">
      <Text>{t('tablets.scan')}</Text>
      <QrCode content={address} label={t('tablets.qr')} className={classes.qr} />
      <Text>{t('tablets.type', { address: `${window.location.host}/accueil` })}</Text>
      <Text fz={32} fw={700} data-pairing-code={code}>
        {code.slice(0, 4)} {code.slice(4)}
      </Text>
      <Text size="sm" c="dimmed">
        {t('tablets.until', { time: format.time(expiresAt, timeZone) })}
      </Text>
      <Button onClick={onClose}>{t('tablets.done')}</Button>
    </Stack>
  );
}

import { Alert, Button, Group, SegmentedControl, Slider, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import Cropper, { type Area } from 'react-easy-crop';
import 'react-easy-crop/react-easy-crop.css';
import type { PictureShape } from './picture-button';
import classes from './frame-picture.module.css';

interface FramePictureProps extends PictureShape {
  file: File;
  onSend: (crop: string) => Promise<string | undefined>;
  onBack: () => void;
}

/** How far one press of an arrow moves the picture, in pixels; a tenth of it with Shift held. */
const STEP = 10;

/** Width to height of what is kept; a logo is more often wide than square. */
const ASPECTS = { SQUARE: 1, WIDE: 2 } as const;
type Kept = 'WHOLE' | keyof typeof ASPECTS;

/** Moved by finger, mouse or arrow keys; made larger with the slider. */
export default function FramePicture({ file, shape, onSend, onBack }: FramePictureProps) {
  const { t } = useTranslation('shell');
  const address = useAddress(file);
  const [kept, setKept] = useState<Kept>(shape === 'LOGO' ? 'WHOLE' : 'SQUARE');
  const isWhole = kept === 'WHOLE';
  const [area, setArea] = useState<Area>();
  const [fault, setFault] = useState<string>();
  const [isSending, setSending] = useState(false);
  // Not before one has seen what will be sent.
  const isReady = address === 'UNSEEN' || (address !== undefined && (isWhole || area !== undefined));
  const send = async () => {
    setSending(true);
    setFault(undefined);
    setFault(await onSend(isWhole || !area ? '' : queryOf(area)));
    setSending(false);
  };
  return (
    <Stack gap="md">
      {shape === 'LOGO' && address !== 'UNSEEN' && (
        <SegmentedControl
          fullWidth
          size="md"
          aria-label={t('framing.title.LOGO')}
          value={kept}
          onChange={(chosen) => {
            setKept(chosen);
            setArea(undefined);
          }}
          data={(['WHOLE', 'SQUARE', 'WIDE'] as const).map((value) => ({ value, label: t(`framing.kept.${value}`) }))}
        />
      )}
      {address === 'UNSEEN' ? (
        <Text>{t(`framing.unseen.${shape}`)}</Text>
      ) : (
        address &&
        (isWhole ? (
          <div className={classes['ground']}>
            <img src={address} alt={t('framing.preview')} className={classes['whole']} />
          </div>
        ) : (
          <Frame key={kept} address={address} shape={shape} aspect={ASPECTS[kept]} onArea={setArea} />
        ))
      )}
      {fault && (
        <Alert color="coral" role="alert">
          {fault}
        </Alert>
      )}
      <Group>
        <Button mih={44} disabled={!isReady} loading={isSending} onClick={() => void send()}>
          {t(isWhole || address === 'UNSEEN' ? 'framing.sendWhole' : 'framing.send')}
        </Button>
        <Button mih={44} variant="subtle" onClick={onBack}>
          {t('framing.back')}
        </Button>
      </Group>
    </Stack>
  );
}

interface FrameProps extends PictureShape {
  address: string;
  aspect: number;
  onArea: (area: Area) => void;
}

function Frame({ address, shape, aspect, onArea }: FrameProps) {
  const { t } = useTranslation('shell');
  const [crop, setCrop] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  return (
    <>
      <div className={classes['ground']}>
        <Cropper
          image={address}
          crop={crop}
          zoom={zoom}
          maxZoom={4}
          aspect={aspect}
          cropShape={shape === 'FACE' ? 'round' : 'rect'}
          keyboardStep={STEP}
          onCropChange={setCrop}
          onZoomChange={setZoom}
          onCropComplete={onArea}
          classes={{ cropAreaClassName: classes['area']! }}
          cropperProps={{ role: 'group', 'aria-label': t('framing.move') }}
        />
      </div>
      <Text size="sm" c="dimmed">
        {t('framing.hint')}
      </Text>
      <div>
        <Text size="sm" fw={600} aria-hidden>
          {t('framing.zoom')}
        </Text>
        <Slider
          min={1}
          max={4}
          step={0.1}
          value={zoom}
          onChange={setZoom}
          label={null}
          thumbLabel={t('framing.zoom')}
          size="lg"
          py="sm"
        />
      </div>
    </>
  );
}

/** Where the browser shows the file; UNSEEN when it cannot: the server may know it all the same. */
function useAddress(file: File): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    const probe = new Image();
    probe.onload = () => setAddress(made);
    probe.onerror = () => setAddress('UNSEEN');
    probe.src = made;
    return () => {
      probe.onload = probe.onerror = null;
      URL.revokeObjectURL(made);
    };
  }, [file]);
  return address;
}

/** The cropper counts in percent, the server in fractions. */
const queryOf = ({ x, y, width, height }: Area) =>
  `?crop=${[x, y, width, height].map((part) => Math.min(1, Math.max(0, part / 100)).toFixed(4)).join(',')}`;

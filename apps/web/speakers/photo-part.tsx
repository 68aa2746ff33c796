import { Alert, Button, FileButton, Group, Paper, Slider, Stack, Text, Title } from '@mantine/core';
import { IconCamera, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import Cropper, { type Area } from 'react-easy-crop';
import 'react-easy-crop/react-easy-crop.css';
import { useMutation } from 'urql';
import { RemoveSpeakerPhotoDocument } from '@parvis/contract/web';
import { Portrait } from './portrait';
import { type FileFault, sendFile } from './send-file';
import type { PartProps } from './space';
import classes from './speakers.module.css';

const MOST_BYTES = 12 * 1024 * 1024;

/** The portrait: chosen, cut to a square in the browser, made anew by the server. */
export function PhotoPart({ space, eventId, onBehalfOf, reload }: PartProps) {
  const { t } = useTranslation('speakers');
  const { name, personId } = space.profile;
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<FileFault>();
  const [, remove] = useMutation(RemoveSpeakerPhotoDocument);
  const choose = (chosen: File | null) => {
    setFault(undefined);
    if (chosen) setFile(chosen);
  };
  const send = async (area: Area | undefined) => {
    if (!file) return;
    const crop = area ? [area.x, area.y, area.width, area.height].map((part) => part / 100).join(',') : '';
    const address = `/api/events/${eventId}/speakers/${personId}/photo${crop && `?crop=${crop}`}`;
    const outcome = await sendFile(address, file, MOST_BYTES);
    setFile(undefined);
    setFault(outcome);
    if (!outcome) reload();
  };
  return (
    <Paper component="section" id="portrait">
      <Title order={2} size="h3" mb={4}>
        {t('photo.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('photo.lead')}
      </Text>
      {fault && (
        <Alert color="coral" role="alert" mb="md">
          {t(`faults.${fault}`)}
        </Alert>
      )}
      {file ? (
        <Cut file={file} onSend={send} onBack={() => setFile(undefined)} />
      ) : (
        <Group>
          <Portrait name={name} url={space.photoFileUrl ?? null} size={96} />
          <Stack gap="xs">
            <FileButton onChange={choose} accept="image/jpeg,image/png,image/webp,image/avif">
              {(props) => (
                <Button {...props} mih={44} variant="default" leftSection={<IconCamera size={20} aria-hidden />}>
                  {space.photoFileUrl ? t('photo.replace') : t('photo.choose')}
                </Button>
              )}
            </FileButton>
            {space.photoFileUrl && (
              <Button
                mih={44}
                variant="subtle"
                leftSection={<IconTrash size={20} aria-hidden />}
                onClick={() => void remove({ eventId, personId: onBehalfOf ?? null }).then(reload)}
              >
                {t('photo.remove')}
              </Button>
            )}
          </Stack>
        </Group>
      )}
    </Paper>
  );
}

interface CutProps {
  file: File;
  onSend: (area: Area | undefined) => Promise<void>;
  onBack: () => void;
}

/** Moved by finger, mouse or arrow keys; made larger with the slider. */
function Cut({ file, onSend, onBack }: CutProps) {
  const { t } = useTranslation('speakers');
  const [address, setAddress] = useState<string>();
  const [crop, setCrop] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [area, setArea] = useState<Area>();
  const [isShown, setShown] = useState(true);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    const probe = new Image();
    probe.onload = () => setAddress(made);
    probe.onerror = () => setShown(false);
    probe.src = made;
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <Stack gap="md">
      {isShown ? (
        <>
          <div className={classes['cropper']}>
            {address && (
              <Cropper
                image={address}
                crop={crop}
                zoom={zoom}
                aspect={1}
                cropShape="round"
                onCropChange={setCrop}
                onZoomChange={setZoom}
                onCropComplete={setArea}
                cropperProps={{ role: 'group', 'aria-label': t('photo.move') }}
              />
            )}
          </div>
          <div>
            <Text size="sm" fw={600} id="zoom-label">
              {t('photo.zoom')}
            </Text>
            <Slider
              min={1}
              max={4}
              step={0.1}
              value={zoom}
              onChange={setZoom}
              label={null}
              thumbLabel={t('photo.zoom')}
              size="lg"
              py="sm"
            />
          </div>
        </>
      ) : (
        <Text>{t('photo.unseen')}</Text>
      )}
      <Group>
        <Button
          mih={44}
          loading={isSending}
          onClick={() => {
            setSending(true);
            void onSend(area);
          }}
        >
          {t('photo.send')}
        </Button>
        <Button mih={44} variant="subtle" onClick={onBack}>
          {t('photo.back')}
        </Button>
      </Group>
    </Stack>
  );
}

import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconBulb, IconBulbOff, IconCameraRotate } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './camera.css';
import { RepeatGuard } from '../scan';
import { useCamera } from './use-camera';

/** The camera, reading for as long as it is on screen: the next badge needs no tap. */
export function CameraView({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation('ui');
  const video = useRef<HTMLVideoElement>(null);
  const guard = useRef(new RepeatGuard());
  const camera = useCamera(video, (code) => {
    if (guard.current.isNew(code, performance.now())) onCode(code);
  });
  return (
    <div className="badge-camera">
      <video ref={video} muted playsInline aria-label={t('camera.label')} data-state={camera.state} />
      {camera.state === 'ON' ? (
        <>
          <div className="badge-camera-frame" aria-hidden />
          <Group className="badge-camera-tools" gap="xs">
            {camera.torch && (
              <ActionIcon
                size={56}
                aria-label={t(camera.torch.isOn ? 'camera.torchOff' : 'camera.torchOn')}
                onClick={camera.torch.toggle}
              >
                {camera.torch.isOn ? <IconBulbOff size={28} aria-hidden /> : <IconBulb size={28} aria-hidden />}
              </ActionIcon>
            )}
            {camera.next && (
              <ActionIcon size={56} aria-label={t('camera.next')} onClick={camera.next}>
                <IconCameraRotate size={28} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        </>
      ) : (
        <div className="badge-camera-off" role="status">
          <Text fz="lg">{t(`camera.${camera.state}`)}</Text>
          {camera.state !== 'STARTING' && (
            <Button mih={56} variant="white" onClick={camera.retry}>
              {t('camera.retry')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

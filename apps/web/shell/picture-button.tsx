import { Button, FileButton, Modal } from '@mantine/core';
import { IconPhotoUp } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingState } from '@parvis/ui';

const FramePicture = lazy(() => import('./frame-picture'));

/** What the picker offers first; the server looks at the content. */
const KINDS = 'image/jpeg,image/png,image/webp,image/avif';

/** A face is always cut to a circle; a logo stays whole unless one wishes otherwise. */
export interface PictureShape {
  shape: 'FACE' | 'LOGO';
}

interface PictureButtonProps extends PictureShape {
  label: string;
  /** Hands in the file and the cut, `?crop=…` or nothing; answers in words what is against it. */
  send: (file: File, crop: string) => Promise<string | undefined>;
}

/** Chooses a picture, frames it in a dialog, hands it in. */
export function PictureButton({ label, send, shape }: PictureButtonProps) {
  const { t } = useTranslation('shell');
  const { t: ui } = useTranslation('ui');
  const [file, setFile] = useState<File | null>(null);
  const forget = useRef<() => void>(null);
  const close = () => {
    setFile(null);
    // The same file may be chosen again.
    forget.current?.();
  };
  const hand = async (crop: string) => {
    const fault = file ? await send(file, crop) : undefined;
    if (fault === undefined) close();
    return fault;
  };
  return (
    <>
      <FileButton onChange={setFile} accept={KINDS} resetRef={forget} inputProps={{ 'aria-label': label }}>
        {(props) => (
          <Button {...props} variant="light" mih={44} leftSection={<IconPhotoUp size={20} aria-hidden />}>
            {label}
          </Button>
        )}
      </FileButton>
      <Modal
        opened={file !== null}
        onClose={close}
        title={t(`framing.title.${shape}`)}
        size="lg"
        // The frame is measured when it appears: it may not still be growing.
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <Suspense fallback={<LoadingState />}>
          {file && <FramePicture file={file} shape={shape} onSend={hand} onBack={close} />}
        </Suspense>
      </Modal>
    </>
  );
}

import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import wasm from 'zxing-reader.wasm?url';

// Left alone, the reader would fetch its WebAssembly from a server of others.
prepareZXingModule({
  overrides: { locateFile: (file: string, folder: string) => (file.endsWith('.wasm') ? wasm : folder + file) },
});

/** Where the service worker of a site looks for the reader. */
const SHELF = 'badge-reader';

/** Keeps the reader on the device, so that a page that is kept there reads badges without a network too. */
export function keepReader(): void {
  void (async () => {
    const shelf = await globalThis.caches?.open(SHELF);
    if (shelf && !(await shelf.match(wasm))) await shelf.add(wasm);
  })().catch(() => undefined);
}

const LOOK_EVERY_MS = 100;

export type CameraState = 'STARTING' | 'ON' | 'BLOCKED' | 'MISSING' | 'FAILED';

interface Camera {
  state: CameraState;
  retry: () => void;
  /** Undefined where the device has one camera only. */
  next: (() => void) | undefined;
  /** Undefined where the camera has no lamp. */
  torch: { isOn: boolean; toggle: () => void } | undefined;
}

/** Shows the camera in `video` and reads QR codes from it for as long as the page is in sight. */
export function useCamera(video: RefObject<HTMLVideoElement | null>, onCode: (code: string) => void): Camera {
  const [state, setState] = useState<CameraState>('STARTING');
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState<string>();
  const [cameras, setCameras] = useState<string[]>([]);
  const [track, setTrack] = useState<MediaStreamTrack>();
  const [torchOn, setTorchOn] = useState(false);
  const isVisible = usePageVisible();
  const read = useEffectEvent(onCode);

  useEffect(() => {
    if (!isVisible) return;
    let isOver = false;
    let stream: MediaStream | undefined;
    const start = async () => {
      setState('STARTING');
      try {
        stream = await openCamera(chosen);
        const element = video.current;
        if (isOver || !element) return stopStream(stream);
        await show(element, stream);
        setTrack(stream.getVideoTracks()[0]);
        setTorchOn(false);
        setState('ON');
        // Devices are named only once the camera was allowed.
        setCameras(await videoInputs());
        const detector = new BarcodeDetector({ formats: ['qr_code'] });
        while (!isOver) {
          const codes = await detector.detect(element);
          for (const { rawValue } of codes) if (rawValue) read(rawValue);
          await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
        }
      } catch (error) {
        if (!isOver) setState(stateAfter(error));
        stopStream(stream);
      }
    };
    void start();
    return () => {
      isOver = true;
      stopStream(stream);
      setTrack(undefined);
    };
  }, [video, isVisible, attempt, chosen]);

  const current = track?.getSettings().deviceId;
  return {
    state,
    retry: () => setAttempt((count) => count + 1),
    next:
      cameras.length > 1 ? () => setChosen(cameras[(cameras.indexOf(current ?? '') + 1) % cameras.length]) : undefined,
    torch:
      track && hasTorch(track)
        ? { isOn: torchOn, toggle: () => void setTorch(track, !torchOn).then(setTorchOn) }
        : undefined,
  };
}

function usePageVisible(): boolean {
  const [isVisible, setVisible] = useState(() => document.visibilityState === 'visible');
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isVisible;
}

async function openCamera(chosen: string | undefined): Promise<MediaStream> {
  // Missing where the page did not come over https.
  if (!('mediaDevices' in navigator)) throw new DOMException('', 'NotFoundError');
  const which: MediaTrackConstraints = chosen
    ? { deviceId: { exact: chosen } }
    : { facingMode: { ideal: 'environment' } };
  return navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { ...which, width: { ideal: 1280 }, height: { ideal: 720 } },
  });
}

async function show(element: HTMLVideoElement, stream: MediaStream): Promise<void> {
  element.srcObject = stream;
  await element.play();
}

const stopStream = (stream: MediaStream | undefined) => stream?.getTracks().forEach((track) => track.stop());

async function videoInputs(): Promise<string[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter(({ kind }) => kind === 'videoinput').map((device) => device.deviceId);
}

// The lamp is not yet in the types of the browser.
const hasTorch = (track: MediaStreamTrack): boolean =>
  'getCapabilities' in track && (track.getCapabilities() as { torch?: boolean }).torch === true;

async function setTorch(track: MediaStreamTrack, isOn: boolean): Promise<boolean> {
  await track.applyConstraints({ advanced: [{ torch: isOn } as MediaTrackConstraintSet] });
  return isOn;
}

function stateAfter(error: unknown): CameraState {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'BLOCKED';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'MISSING';
  return 'FAILED';
}

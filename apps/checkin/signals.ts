import { isRefusal, type ScanVerdict } from '@parvis/domain';

interface Signal {
  /** Hertz and seconds, one after the other. */
  tones: [number, number][];
  /** Milliseconds on, off, on… */
  buzz: number[];
}

const good: Signal = { tones: [[1320, 0.12]], buzz: [60] };
const again: Signal = {
  tones: [
    [660, 0.12],
    [660, 0.12],
  ],
  buzz: [80, 80, 80],
};
const bad: Signal = {
  tones: [
    [220, 0.22],
    [160, 0.34],
  ],
  buzz: [300, 100, 300],
};

/** Leaving sounds lower than coming in. */
const out: Signal = { tones: [[880, 0.12]], buzz: [40] };

function signalOf(verdict: ScanVerdict): Signal {
  if (verdict === 'ADMITTED') return good;
  if (verdict === 'LEFT') return out;
  return isRefusal(verdict) ? bad : again;
}

const PAUSE = 0.06;
const VOLUME = 0.3;
const STORED = 'parvis.mute';

let audio: AudioContext | undefined;

export const isMuted = (): boolean => localStorage.getItem(STORED) === 'yes';
export const setMuted = (muted: boolean): void => localStorage.setItem(STORED, muted ? 'yes' : 'no');

/** Browsers let a page sound only after somebody touched it. */
export function allowSound(): void {
  audio ??= new AudioContext();
  void audio.resume();
}

/** The verdict for ears and hands. */
export function signal(verdict: ScanVerdict): void {
  const { tones, buzz } = signalOf(verdict);
  // Some browsers have no such thing, others refuse until somebody touched the page.
  if ('vibrate' in navigator) navigator.vibrate(buzz);
  if (!audio || audio.state !== 'running' || isMuted()) return;
  let at = audio.currentTime;
  for (const [pitch, seconds] of tones) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(VOLUME, at);
    // A tone that is cut off clicks.
    volume.gain.exponentialRampToValueAtTime(0.001, at + seconds);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + seconds);
    at += seconds + PAUSE;
  }
}

import { BADGE_FORMAT_NAMES, type BadgeFormatName, type Language } from '@parvis/domain';

const STORED = 'parvis.borne';
const SHORTEST = 4;

/** What staff chose for it. */
export interface KioskSettings {
  /** Null where badges wait at a desk. */
  prints: BadgeFormatName | null;
  /** For each new visitor, until they choose another. */
  language: Language;
}

interface Kept extends KioskSettings {
  salt: number[];
  hash: string;
}

/** Whether this tablet is a kiosk, over a reload too. */
export const isKiosk = (): boolean => localStorage.getItem(STORED) !== null;

export const isKioskCode = (typed: string): boolean => /^\d+$/.test(typed) && typed.length >= SHORTEST;

/** Locks the tablet to the kiosk until somebody types the code; only what the code comes to is kept. */
export async function startKiosk(code: string, settings: KioskSettings): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const kept: Kept = { ...settings, salt: [...salt], hash: await hashOf(code, salt) };
  localStorage.setItem(STORED, JSON.stringify(kept));
}

/** Those of the kiosk that this tablet is; one that an earlier version locked prints nothing. */
export function kioskSettings(): KioskSettings {
  const kept = JSON.parse(localStorage.getItem(STORED) ?? '{}') as Partial<Kept>;
  return {
    prints: BADGE_FORMAT_NAMES.find((name) => name === kept.prints) ?? null,
    language: kept.language === 'EN' ? 'EN' : 'FR',
  };
}

/** True when the code was the one that locked it: the tablet is free then. */
export async function endKiosk(code: string): Promise<boolean> {
  const kept = localStorage.getItem(STORED);
  if (kept === null) return true;
  const { salt, hash } = JSON.parse(kept) as Kept;
  if ((await hashOf(code, Uint8Array.from(salt))) !== hash) return false;
  localStorage.removeItem(STORED);
  return true;
}

/** A short code is soon tried through: each try takes a while. */
async function hashOf(code: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, ['deriveBits']);
  const derive = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 200_000 };
  const bits = new Uint8Array(await crypto.subtle.deriveBits(derive, key, 256));
  return [...bits].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

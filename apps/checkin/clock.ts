const STORED = 'parvis.clock-offset';

// How far the server's clock is from this tablet's, in milliseconds; kept, so that a start without a network has it.
let offset = Number(localStorage.getItem(STORED) ?? 0) || 0;

export function noteServerTime(serverTime: string): void {
  offset = new Date(serverTime).getTime() - Date.now();
  localStorage.setItem(STORED, String(offset));
}

/** The product's time, as far as this tablet knows it. */
export const productTime = (): Date => new Date(Date.now() + offset);

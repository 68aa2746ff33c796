import { registerSW } from 'virtual:pwa-register';

let isAsked = false;

/**
 * Keeps the app itself on the device, so that one's own day opens without a network. For people who signed in: a
 * passer-by on a public page downloads nothing they do not look at.
 */
export function keepTheApp(): void {
  if (isAsked) return;
  isAsked = true;
  registerSW({ immediate: true });
}

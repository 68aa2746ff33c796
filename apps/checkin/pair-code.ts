const IN_LINK = /[#&]appairer=([0-9A-Za-z-]+)/;

/** The code in a link that staff show, or the text itself as it was typed. */
export const pairCodeIn = (text: string): string => IN_LINK.exec(text)?.[1] ?? text;

/** The code in the address of this page: staff's link was opened with the camera of the tablet. */
export function takePairCode(): string | undefined {
  const code = IN_LINK.exec(window.location.hash)?.[1];
  // Good once: a reload is not to try it again.
  if (code) window.history.replaceState(null, '', window.location.pathname);
  return code;
}

export const LINK_MINUTES = 15;
/** Links one person may ask for in LINK_MINUTES. */
export const LINKS_AT_ONCE = 5;

/** `next` when it is a path of this site, else the home of the person: no link sends anybody elsewhere. */
export function safeNext(next: string | null | undefined): string {
  const isOwnPath = next != null && next.length <= 500 && /^\/(?![/\\])[^\\\s]*$/.test(next);
  return isOwnPath ? next : '/moi';
}

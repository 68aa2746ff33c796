const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as part of a page: never as markup. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

/** JSON inside a script element: no text in it can end the element. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const HEAD = /<!-- page:head -->[^]*?<!-- \/page:head -->/;
const BODY = '<!-- page:body -->';

/** The page of the front end with a head and a first sight of its own. */
export function fillPage(index: string, { lang, head, body }: { lang: string; head: string; body: string }): string {
  return index
    .replace('<html lang="fr">', () => `<html lang="${lang}">`)
    .replace(HEAD, () => head)
    .replace(BODY, () => `<div id="first-sight">${body}</div>`);
}

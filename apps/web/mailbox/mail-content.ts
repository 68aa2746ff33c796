export interface MailSummary {
  id: string;
  to: string;
  subject: string;
  date?: string;
}

export interface MailMessage extends MailSummary {
  html: string;
  text: string;
  attachments: { filename: string | null; mimeType: string; contentId?: string; base64: string }[];
}

/** The message as one document without anything to fetch: inline pictures are put where `cid:` names them. */
export function withPictures({ html, attachments }: Pick<MailMessage, 'html' | 'attachments'>): string {
  return attachments.reduce((document, { contentId, mimeType, base64 }) => {
    if (!contentId || !mimeType.startsWith('image/')) return document;
    return document.replaceAll(`cid:${contentId.replace(/^<|>$/g, '')}`, `data:${mimeType};base64,${base64}`);
  }, html);
}

/** The files that came with it, without the pictures shown inside and parts that have no name. */
export const filesOf = ({ attachments }: Pick<MailMessage, 'attachments'>) =>
  attachments.filter(({ filename, contentId }) => filename && !contentId);

/** The links of a message; the frame that shows it is too well locked up to follow any. */
export function linksOf(html: string): { href: string; label: string }[] {
  const anchors = [...html.matchAll(/<a\b[^>]*?\bhref="(https?:[^"]+)"[^>]*>([\s\S]*?)<\/a\s*>/gi)];
  const found = new Map<string, string>();
  for (const [, href = '', inner = ''] of anchors) {
    const label = inner
      .replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
      .replace(/&nbsp;|\s+/g, ' ')
      .trim();
    const address = href.replaceAll('&amp;', '&');
    if (!found.has(address)) found.set(address, label || address);
  }
  return [...found].map(([href, label]) => ({ href, label: unescape(label) }));
}

const unescape = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|#x27);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#x27': '’' })[name] ?? '',
  );

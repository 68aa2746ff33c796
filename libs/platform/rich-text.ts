import sanitizeHtml from 'sanitize-html';
import { z } from 'zod';
import type { Text } from '@parvis/domain';

/** Far more marks than any text of the lengths in use needs; what is longer is not even read. */
const LONGEST_SOURCE = 20_000;

/** Schemes that a link may have, written out in full. */
const LINK = /^(?:https?:\/\/|mailto:)/i;

const SUBSET: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'a'],
  allowedAttributes: { a: ['href', 'rel', 'target'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nestingLimit: 12,
  transformTags: {
    b: 'strong',
    i: 'em',
    div: 'p',
    h1: 'p',
    h2: 'p',
    h3: 'p',
    h4: 'p',
    a: (tagName, { href }) => ({
      tagName,
      attribs: linkTo(href?.trim() ?? ''),
    }),
  },
  // A link that leads nowhere safe is words like the others.
  exclusiveFilter: ({ tag, attribs }) => (tag === 'a' && !attribs['href'] ? 'excludeTag' : false),
};

/** No attributes at all for a link that leads nowhere safe. */
function linkTo(href: string): Record<string, string> {
  if (!LINK.test(href) || !URL.canParse(href)) return {};
  return { href, target: '_blank', rel: 'noopener noreferrer nofollow' };
}

/**
 * Text with emphasis, lists and links, as HTML that is safe to put into a page: everything else that `html` holds is
 * gone. Empty when no word is left.
 */
export function cleanRichText(html: string): string {
  const clean = sanitizeHtml(html.slice(0, LONGEST_SOURCE), SUBSET).trim();
  return /\S/.test(sanitizeHtml(clean, { allowedTags: [] }).replaceAll('\u00a0', ' ')) ? clean : '';
}

/** Both languages, on their way out of the database: what got in there by another way is as harmless. */
export const cleanRichTexts = ({ fr, en }: Text): Text => ({ fr: cleanRichText(fr), en: cleanRichText(en) });

/** Its words alone, for search programs, lists and lengths; a line for each paragraph and each item of a list. */
export function wordsOf(html: string): string {
  const lines = html.replaceAll(/<br\s*\/?>|<\/p>|<\/li>/gi, '\n');
  const words = sanitizeHtml(lines, { allowedTags: [] });
  return ENTITIES.reduce((text, [entity, sign]) => text.replaceAll(entity, sign), words)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

/** What is left escaped by the sanitiser; `&amp;` last, or `&amp;lt;` would become a sign that nobody wrote. */
const ENTITIES = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
] as const;

/** Plain text, as people typed it before or as a file brings it: an empty line ends a paragraph. */
export function paragraphsOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => `<p>${paragraph.trim().replaceAll('\n', '<br />')}</p>`)
    .join('');
}

/** A rich text in an input: cleaned, and no more than `longest` characters for the reader. */
export const richText = (longest: number) =>
  z
    .string()
    .max(LONGEST_SOURCE, 'TOO_LONG')
    .transform(cleanRichText)
    .refine((html) => wordsOf(html).length <= longest, 'TOO_LONG');

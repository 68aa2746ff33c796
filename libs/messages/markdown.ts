import MarkdownIt, { type Token } from 'markdown-it';

/** At the place of the cursor, `{{` to `}}` on one line. */
const PLACEHOLDER = /^\{\{([^{}\n]{0,60})\}\}/;

/**
 * What staff may write: paragraphs, headings, lists, emphasis and links. HTML, pictures and everything else stay plain
 * characters. Links are all kept here, so that `isSafeLink` can refuse the others by name instead of dropping them.
 */
const markdown = new MarkdownIt('zero', { html: false, linkify: true, maxNesting: 12 });
markdown.enable(['heading', 'list', 'emphasis', 'link', 'linkify', 'newline', 'escape']);
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
markdown.validateLink = () => true;
markdown.inline.ruler.before('escape', 'placeholder', (state, silent) => {
  const found = PLACEHOLDER.exec(state.src.slice(state.pos, state.posMax));
  if (!found) return false;
  if (!silent) state.push('placeholder', '', 0).content = found[1]!;
  state.pos += found[0].length;
  return true;
});

export const parseMarkdown = (source: string): Token[] => markdown.parse(source, {});

/** http, https and mailto, written out in full. */
export function isSafeLink(href: string): boolean {
  if (!/^(https?:\/\/|mailto:)/i.test(href) || !URL.canParse(href)) return false;
  const { protocol, hostname, pathname } = new URL(href);
  return protocol === 'mailto:' ? /^[^@\s,?]+@[^@\s,?]+$/.test(pathname) : hostname !== '';
}

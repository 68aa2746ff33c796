import type { TemplateFault, TemplateFaultCode, TemplateField } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import { isSafeLink, parseMarkdown } from './markdown';
import { type Placeholder, placeholderNamed } from './placeholders';

/** What a message says, in both languages: a subject of one line, a body in Markdown. */
export interface Words {
  subject: Text;
  body: Text;
}

const LONGEST = { SUBJECT: 200, BODY: 10_000 };

/** Everything that is wrong with `words`, each with its place; lines and columns count from 1. */
export function checkWords(words: Words, placeholders: readonly Placeholder[]): TemplateFault[] {
  return (['FR', 'EN'] as const).flatMap((language) => {
    const key = language === 'FR' ? 'fr' : 'en';
    return (['SUBJECT', 'BODY'] as const).flatMap((field) => {
      const source = field === 'SUBJECT' ? words.subject[key] : words.body[key];
      return faultsIn(source, field, placeholders).map((fault) => ({ ...fault, field, language }));
    });
  });
}

type Found = Pick<TemplateFault, 'code' | 'line' | 'column' | 'found'>;

function faultsIn(source: string, field: TemplateField, placeholders: readonly Placeholder[]): Found[] {
  const whole = (code: TemplateFaultCode): Found[] => [{ code, line: null, column: null, found: null }];
  if (source.trim() === '') return whole('REQUIRED');
  if (source.length > LONGEST[field]) return whole('TOO_LONG');
  if (field === 'SUBJECT' && /[\r\n]/.test(source)) return whole('ONE_LINE');
  return [...placeholderFaults(source, placeholders), ...(field === 'BODY' ? linkFaults(source) : [])];
}

function placeholderFaults(source: string, placeholders: readonly Placeholder[]): Found[] {
  const faults: Found[] = [];
  for (const { 0: found, 1: name = '', 2: end, index } of source.matchAll(/\{\{([^{}\n]{0,60})(\}\})?/g)) {
    if (end && placeholderNamed(name, placeholders)) continue;
    faults.push({ code: end ? 'PLACEHOLDER_UNKNOWN' : 'PLACEHOLDER_UNFINISHED', ...placeOf(source, index), found });
  }
  return faults;
}

function placeOf(source: string, index: number): { line: number; column: number } {
  const before = source.slice(0, index).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function linkFaults(source: string): Found[] {
  const faults: Found[] = [];
  for (const { children, map } of parseMarkdown(source)) {
    let line = (map?.[0] ?? 0) + 1;
    for (const token of children ?? []) {
      if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
      if (token.type !== 'link_open') continue;
      const href = String(token.attrGet('href') ?? '');
      const place = { line, column: null, found: decode(href).slice(0, 100) };
      if (/%7B%7B|\{\{/i.test(href)) faults.push({ code: 'PLACEHOLDER_IN_LINK', ...place });
      else if (!isSafeLink(href)) faults.push({ code: 'LINK_REFUSED', ...place });
    }
  }
  return faults;
}

function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

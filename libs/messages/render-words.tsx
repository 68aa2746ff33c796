import { Heading, Text } from '@react-email/components';
import type { Token } from 'markdown-it';
import { createElement, Fragment, type ReactNode } from 'react';
import type { Language } from '@parvis/domain';
import { MailLink, oneLine } from '@parvis/platform';
import { isSafeLink, parseMarkdown } from './markdown';
import { type Placeholder, placeholderNamed, type Values } from './placeholders';

const paragraph = { fontSize: 16, lineHeight: '24px', margin: '0 0 16px' };

/** French sets a thin space that does not break before its double punctuation. */
const typeset = (text: string, language: Language) =>
  language === 'FR' ? text.replace(/ ([:;!?»])/g, '\u202f$1').replace(/« /g, '«\u202f') : text;

/** One value, as plain characters on one line. */
function valueOf(typed: string, values: Values): string {
  const name = placeholderNamed(typed, Object.keys(values) as Placeholder[]);
  return name ? oneLine(values[name] ?? '') : '';
}

/** The subject with its placeholders filled in: one line, whatever the values are. */
export const renderSubject = (subject: string, values: Values, language: Language): string =>
  oneLine(
    subject
      .split(/(\{\{[^{}\n]{0,60}\}\})/)
      .map((part, at) => (at % 2 === 1 ? valueOf(part.slice(2, -2), values) : typeset(part, language)))
      .join(''),
  );

/** The body as elements of a message: React escapes every text and value, no HTML is ever written by hand. */
export function renderBody(source: string, values: Values, language: Language): ReactNode {
  return build(parseMarkdown(source), values, language);
}

interface Open {
  token: Token;
  children: ReactNode[];
}

function build(tokens: Token[], values: Values, language: Language): ReactNode {
  const top: ReactNode[] = [];
  const open: Open[] = [];
  for (const token of tokens) {
    const into = open.at(-1)?.children ?? top;
    if (token.nesting === 1) open.push({ token, children: [] });
    else if (token.nesting === 0) into.push(<Fragment key={into.length}>{leaf(token, values, language)}</Fragment>);
    else {
      const done = open.pop()!;
      const around = open.at(-1)?.children ?? top;
      around.push(<Fragment key={around.length}>{element(done)}</Fragment>);
    }
  }
  return top;
}

function leaf(token: Token, values: Values, language: Language): ReactNode {
  switch (token.type) {
    case 'inline':
      return build(token.children ?? [], values, language);
    case 'placeholder':
      return valueOf(token.content, values);
    case 'softbreak':
    case 'hardbreak':
      return <br />;
    default:
      return typeset(token.content, language);
  }
}

function element({ token, children }: Open): ReactNode {
  switch (token.type) {
    case 'paragraph_open':
      // Between the items of a tight list there is no room.
      return token.hidden ? children : <Text style={paragraph}>{children}</Text>;
    case 'heading_open':
      // The title of the message is its only first heading.
      return (
        <Heading
          as={token.tag === 'h1' ? 'h2' : 'h3'}
          style={{ fontSize: 18, lineHeight: '26px', margin: '24px 0 8px' }}
        >
          {children}
        </Heading>
      );
    case 'link_open': {
      const href = String(token.attrGet('href') ?? '');
      return isSafeLink(href) ? <MailLink href={href}>{children}</MailLink> : children;
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return createElement(token.tag, { style: { ...paragraph, paddingLeft: 24 } }, children);
    case 'list_item_open':
      return <li style={{ margin: '0 0 4px' }}>{children}</li>;
    case 'strong_open':
    case 'em_open':
      return createElement(token.tag, null, children);
    default:
      return children;
  }
}

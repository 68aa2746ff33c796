import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from '@react-email/components';
import { pretty, render, toPlainText } from '@react-email/render';
import type { ReactElement, ReactNode } from 'react';
import type { Language } from '@parvis/domain';

const ink = '#0f2e33';
const primary = '#0b6b74';
const font = `'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif`;

const footer: Record<Language, string> = {
  FR: 'Vous recevez ce message parce que votre adresse a été utilisée sur Parvis.',
  EN: 'You receive this message because your address was used on Parvis.',
};

/** Programs that show mail dark take these; others keep the colours written beside each element. */
const darkColours = `@media (prefers-color-scheme: dark) {
  .ground, .ground > table > tbody > tr > td { background-color: #0b1c1f !important; color: #e8f1f1 !important; }
  .sheet { background-color: #12292d !important; }
  .sheet h1, .sheet h2, .sheet h3, .sheet p, .sheet li, .sheet td { color: #e8f1f1 !important; }
  .sheet a { color: #7fd1d9 !important; }
  .sheet a.button { color: #ffffff !important; background-color: #0b6b74 !important; }
  .sheet .brand { color: #7fd1d9 !important; }
  .sheet .quiet, .sheet .quiet a { color: #a9c3c5 !important; }
}`;

interface MailLayoutProps {
  language: Language;
  /** Shown by mail programs beside the subject. */
  preview: string;
  title: string;
  children: ReactNode;
  /** In the place of why one receives the message. */
  why?: ReactNode;
}

/** The frame of every message. */
export function MailLayout({ language, preview, title, children, why }: MailLayoutProps) {
  return (
    <Html lang={language.toLowerCase()}>
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkColours}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body
        className="ground"
        style={{ backgroundColor: '#eef4f4', fontFamily: font, color: ink, margin: 0, padding: '24px 0' }}
      >
        <Container
          className="sheet"
          style={{ backgroundColor: '#ffffff', borderRadius: 8, padding: 32, maxWidth: 560 }}
        >
          <Text className="brand" style={{ color: primary, fontWeight: 700, letterSpacing: 1, margin: '0 0 16px' }}>
            PARVIS
          </Text>
          <Heading as="h1" style={{ fontSize: 24, lineHeight: '32px', margin: '0 0 16px' }}>
            {title}
          </Heading>
          {children}
          <Hr style={{ borderColor: '#d5e2e3', margin: '32px 0 16px' }} />
          <Text className="quiet" style={{ fontSize: 13, lineHeight: '20px', color: '#4d6669', margin: 0 }}>
            {why ?? footer[language]}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

export function MailText({ children }: { children: ReactNode }) {
  return <Text style={{ fontSize: 16, lineHeight: '24px', margin: '0 0 16px' }}>{children}</Text>;
}

/** A short code to be read and typed elsewhere. */
export function MailCode({ children }: { children: string }) {
  return <Text style={{ fontFamily: font, fontSize: 32, fontWeight: 700, letterSpacing: 6 }}>{children}</Text>;
}

export function MailLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} style={{ color: primary, textDecoration: 'underline' }}>
      {children}
    </Link>
  );
}

export function MailButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Section style={{ margin: '24px 0' }}>
      <Button
        href={href}
        className="button"
        style={{
          backgroundColor: primary,
          color: '#ffffff',
          borderRadius: 8,
          padding: '12px 24px',
          fontSize: 16,
          fontWeight: 600,
        }}
      >
        {children}
      </Button>
    </Section>
  );
}

/** The message as HTML and as text for those who read without it. */
export async function renderMail(mail: ReactElement): Promise<{ html: string; text: string }> {
  const html = await render(mail);
  return { html: await pretty(html), text: toPlainText(html) };
}

import { Body, Button, Container, Head, Heading, Hr, Html, Preview, Section, Text } from '@react-email/components';
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

interface MailLayoutProps {
  language: Language;
  /** Shown by mail programs beside the subject. */
  preview: string;
  title: string;
  children: ReactNode;
}

/** The frame of every message. */
export function MailLayout({ language, preview, title, children }: MailLayoutProps) {
  return (
    <Html lang={language.toLowerCase()}>
      <Head />
      <Preview>{preview}</Preview>
      <Body style={{ backgroundColor: '#eef4f4', fontFamily: font, color: ink, margin: 0, padding: '24px 0' }}>
        <Container style={{ backgroundColor: '#ffffff', borderRadius: 8, padding: 32, maxWidth: 560 }}>
          <Text style={{ color: primary, fontWeight: 700, letterSpacing: 1, margin: '0 0 16px' }}>PARVIS</Text>
          <Heading as="h1" style={{ fontSize: 24, lineHeight: '32px', margin: '0 0 16px' }}>
            {title}
          </Heading>
          {children}
          <Hr style={{ borderColor: '#d5e2e3', margin: '32px 0 16px' }} />
          <Text style={{ fontSize: 13, color: '#4d6669', margin: 0 }}>{footer[language]}</Text>
        </Container>
      </Body>
    </Html>
  );
}

export function MailText({ children }: { children: ReactNode }) {
  return <Text style={{ fontSize: 16, lineHeight: '24px', margin: '0 0 16px' }}>{children}</Text>;
}

export function MailButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Section style={{ margin: '24px 0' }}>
      <Button
        href={href}
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

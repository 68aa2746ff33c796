import { type Language, textIn } from '@parvis/domain';
import { compose, type EventFacts, type Words } from '@parvis/messages';
import { type Config, type Mail, MailLink } from '@parvis/platform';

const footer = {
  FR: {
    why: (event: string) => `Vous recevez cette annonce parce que vous êtes inscrit·e à ${event}.`,
    stop: 'Ne plus recevoir d’annonces',
    rest: 'Les messages liés à votre billet continueront d’arriver.',
  },
  EN: {
    why: (event: string) => `You receive this announcement because you are registered for ${event}.`,
    stop: 'Stop these announcements',
    rest: 'Messages about your ticket will still come.',
  },
};

/** What the law wants said under a campaign: why one receives it, and the way out. */
export function CampaignFooter({ event, language, href }: { event: EventFacts; language: Language; href: string }) {
  const words = footer[language];
  return (
    <>
      {words.why(textIn(event.title, language))}
      <br />
      <MailLink href={href}>{words.stop}</MailLink>
      <br />
      {words.rest}
    </>
  );
}

/** The page where one says that one wants no more; the secret stands behind # and is in no server's log. */
export const subscriptionUrl = (publicUrl: string, token: string) => `${publicUrl}/desabonnement#${token}`;

export interface CampaignReader {
  personId: string;
  givenName: string;
  familyName: string;
  address: string;
  language: Language;
  /** Name of the kind of their ticket. */
  kindName: string;
}

interface CampaignMail {
  words: Words;
  event: EventFacts;
  to: CampaignReader;
  /** The secret of this reader's link. */
  token: string;
}

/** With the headers by which mail programs offer to unsubscribe in one click (RFC 2369, RFC 8058). */
export async function campaignMail({ words, event, to, token }: CampaignMail, { publicUrl }: Config): Promise<Mail> {
  const href = subscriptionUrl(publicUrl, token);
  const composed = await compose({
    words,
    event,
    to,
    values: { type_de_billet: to.kindName },
    why: <CampaignFooter event={event} language={to.language} href={href} />,
  });
  return {
    ...composed,
    to: { name: `${to.givenName} ${to.familyName}`.trim(), address: to.address },
    headers: {
      'List-Unsubscribe': `<${publicUrl}/api/unsubscribe/${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

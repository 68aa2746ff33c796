import { type Text, textIn } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { escapeHtml } from './html';
import { pageWords } from './page-words';
import { type Page, pageOf, type PageSetting, pathOf, sideOf } from './public-page';

export interface PageExhibitor {
  id: string;
  slug: string;
  title: Text;
  name: string;
  booth: string | null;
  description: Text;
  website: string | null;
  logoId: string | null;
}

/** One exhibitor of a public event; undefined for all others, malformed ids included. */
export async function readExhibitorPage(
  db: Queryable,
  slug: string,
  exhibitorId: string,
): Promise<PageExhibitor | undefined> {
  const [exhibitor] = await db.query<PageExhibitor>(
    `select x.id, e.slug, e.title, o.name, x.booth, x.description, x.website, x.logo_id as "logoId"
     from exhibitor x join event e on e.id = x.event_id join organisation o on o.id = x.organisation_id
     where e.slug = $1 and e.status <> 'DRAFT' and x.id::text = $2`,
    [slug, exhibitorId],
  );
  return exhibitor;
}

/** Who exhibits where, for people and machines that read before scripts run. */
export function exhibitorPage(exhibitor: PageExhibitor, setting: PageSetting): Page {
  const { language, publicUrl } = setting;
  const { name, booth, slug, title, website, logoId } = exhibitor;
  const path = `/evenements/${slug}/exposants/${exhibitor.id}`;
  const where = booth ? pageWords[language].booth(booth) : '';
  const event = textIn(title, language);
  const says = withoutTags(textIn(exhibitor.description, language));
  const url = `${publicUrl}${pathOf(path, language)}`;
  return pageOf({
    setting,
    path,
    title: `${name} · ${event}`,
    description: [[name, where, event].filter(Boolean).join(' · '), says].filter(Boolean).join('. '),
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name,
      url: website ?? url,
      ...(says && { description: says }),
      ...(logoId && { logo: `${publicUrl}/api/files/exhibitors/${exhibitor.id}/${logoId}` }),
      subjectOf: { '@type': 'WebPage', url, name: `${name} · ${event}` },
    },
    body: `<p><a href="${pathOf(`/evenements/${slug}/exposants`, language)}">${escapeHtml(pageWords[language].exhibitors)}</a></p>
      <h1>${escapeHtml(name)}</h1>
      <p><a href="${pathOf(`/evenements/${slug}`, language)}">${sideOf(title, setting)}</a></p>
      ${where ? `<p><strong>${escapeHtml(where)}</strong></p>` : ''}
      ${says ? `<p>${escapeHtml(says)}</p>` : ''}`,
  });
}

/** The words of a description that was cleaned when it was kept; entities as the signs they stand for. */
const withoutTags = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

import type { ExhibitorCardFragment } from '@parvis/contract/web';
import { holdsWords } from '../agenda/holds-words';

type Exhibitor = ExhibitorCardFragment;

export const FACETS = ['filiere', 'type', 'offre'] as const;
export type Facet = (typeof FACETS)[number];
export type Chosen = Partial<Record<Facet, string | undefined>>;

export const valuesOf: Record<Facet, (exhibitor: Exhibitor) => string[]> = {
  filiere: ({ filiere }) => (filiere ? [filiere] : []),
  type: ({ organisation: { college } }) => (college ? [college] : []),
  offre: ({ offers }) => [...offers],
};

const bare = (html: string) => html.replaceAll(/<[^>]*>/g, ' ');

/** Those who match what is typed, accents or not, in either language. */
export const searched = (exhibitors: readonly Exhibitor[], typed: string): Exhibitor[] =>
  exhibitors.filter(({ organisation, description, booth, items }) =>
    holdsWords(
      [
        organisation.name,
        organisation.city,
        booth,
        bare(description.fr),
        bare(description.en),
        ...items.flatMap(({ title }) => [title.fr, title.en]),
      ],
      typed,
    ),
  );

const passes = (exhibitor: Exhibitor, chosen: Chosen, but?: Facet) =>
  FACETS.every((facet) => {
    const value = chosen[facet];
    return facet === but || value === undefined || valuesOf[facet](exhibitor).includes(value);
  });

export const filtered = (exhibitors: readonly Exhibitor[], chosen: Chosen): Exhibitor[] =>
  exhibitors.filter((exhibitor) => passes(exhibitor, chosen));

/** What each choice of a filter would leave, the other filters being as they are. */
export function countsOf(exhibitors: readonly Exhibitor[], chosen: Chosen, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const exhibitor of exhibitors.filter((one) => passes(one, chosen, facet)))
    for (const value of valuesOf[facet](exhibitor)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf } from './word-stems';
import { reportedThemes, themeName, themesOf, type Written } from './word-themes';

const wrote = (...words: string[]): Written[] => words.map((one) => ({ words: one, count: 1, theme: null }));
const seen = ({ themes, others }: ReturnType<typeof themesOf>) => ({
  themes: themes.map(({ name, answers }) => [name, answers.map(({ words }) => words)]),
  others: others.map(({ words }) => words),
});

describe('what was written, by theme', () => {
  it.each([
    ['rencontre', 'rencontres', 'rencontrer'],
    ['organisation', 'organisé', 'organisateurs'],
    ['échange', 'échanges', 'échanger'],
    ['journal', 'journaux', 'journal'],
    ['question', 'questions', 'questions'],
    ['meeting', 'meetings', 'meet'],
    ['company', 'companies', 'company'],
  ])('takes %s, %s and %s for one word', (...forms) => {
    const folded = forms.map((form) => form.normalize('NFKD').replace(/\p{M}/gu, ''));
    expect(new Set(folded.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['temps', 'tempête'],
    ['salle', 'sallanches'],
    ['repas', 'reprise'],
  ])('keeps %s and %s apart', (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));

  it('brings together what has a word in common, the largest first, and names it as most wrote it', () => {
    const written = wrote(
      'Plus de temps pour les rencontres',
      'Les rencontres étaient trop courtes',
      'Pouvoir se rencontrer à midi',
      'Le buffet',
      'Un buffet chaud !',
      'Parfait',
    );
    expect(seen(themesOf(written))).toEqual({
      themes: [
        [
          'Rencontres',
          ['Les rencontres étaient trop courtes', 'Plus de temps pour les rencontres', 'Pouvoir se rencontrer à midi'],
        ],
        ['Buffet', ['Le buffet', 'Un buffet chaud !']],
      ],
      others: ['Parfait'],
    });
  });

  it('names two words that go together, together', () => {
    const written = wrote('Des tables rondes plus courtes', 'La table ronde finale', 'Filmer les tables rondes');
    expect(themesOf(written).themes.map(({ name }) => name)).toEqual(['Tables rondes']);
  });

  it('makes no theme of words that say nothing, nor of those of the question', () => {
    const written = wrote(
      'La prochaine édition plus tôt',
      'Une édition à Lyon',
      'Very good, thank you',
      'Very good indeed',
    );
    expect(themesOf(written, ['Un conseil pour la prochaine édition ?']).themes).toEqual([]);
  });

  it('leaves what a person sorted where they put it, and lets others join a theme by its name', () => {
    const [lunch, ...rest] = wrote('Le déjeuner', 'Un buffet', 'Le repas et la restauration', 'Buffet froid');
    const answers = [{ ...lunch!, theme: 'Restauration' }, { ...rest[0]!, theme: '' }, ...rest.slice(1)];
    expect(seen(themesOf(answers))).toEqual({
      themes: [['Restauration', ['Le déjeuner', 'Le repas et la restauration']]],
      others: ['Buffet froid', 'Un buffet'],
    });
  });

  it('names in a report only themes of enough answers; what is under the others is not lost', () => {
    const sorted = themesOf([...wrote('Le buffet', 'Un buffet'), { words: 'Le micro', count: 5, theme: null }]);
    expect(sorted.themes.map(({ name }) => name)).toEqual(['Micro', 'Buffet']);
    const { themes, others } = reportedThemes(sorted, 5);
    expect(themes.map(({ name }) => name)).toEqual(['Micro']);
    expect(others.map(({ words }) => words)).toEqual(['Le buffet', 'Un buffet']);
  });

  it('neither loses nor doubles an answer, whatever is written, in whatever order', () => {
    const word = fc.constantFrom('rencontres', 'rencontrer', 'buffet', 'salle', 'son', 'la', 'très', '…', '<b>');
    const answer = fc.record({
      words: fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
      count: fc.integer({ min: 1, max: 9 }),
      theme: fc.constantFrom(null, null, null, '', 'Restauration', 'restauration'),
    });
    const count = (answers: readonly Written[]) => answers.reduce((sum, one) => sum + one.count, 0);
    fc.assert(
      fc.property(fc.uniqueArray(answer, { selector: ({ words }) => words }), (answers) => {
        const sorted = themesOf(answers);
        const inThemes = sorted.themes.flatMap((theme) => theme.answers);
        expect(new Set([...inThemes, ...sorted.others]).size).toBe(answers.length);
        expect(inThemes.length + sorted.others.length).toBe(answers.length);
        for (const theme of sorted.themes) expect(theme.count).toBe(count(theme.answers));
        expect(seen(themesOf(answers.toReversed()))).toEqual(seen(sorted));
        const reported = reportedThemes(sorted, 5);
        expect(count(reported.others) + reported.themes.reduce((sum, one) => sum + one.count, 0)).toBe(count(answers));
      }),
    );
  });

  it('takes a name as one short line', () => {
    expect(themeName('  Repas \n et pauses ')).toBe('Repas et pauses');
    expect(themeName('x'.repeat(99))).toHaveLength(60);
  });
});

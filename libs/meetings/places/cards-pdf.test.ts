import { expect, it } from 'vitest';
import { cardsPdf } from './cards-pdf';

it('puts two cards on a sheet, also where numbers are long and names are there', async () => {
  const cards = Array.from({ length: 5 }, (_, n) => ({
    id: `43827682-d9aa-468b-84bf-5b7693258cc${n}`,
    label: `Table ${n + 998}`,
    number: n === 4 ? null : n + 998,
    zone: 'Espace rencontres',
    booth: n === 1 ? 'Brisane Surgical' : null,
  }));
  const file = await cardsPdf(cards, {
    title: { fr: 'Chirurgie 4.0', en: 'Surgery 4.0' },
    language: 'FR',
    now: new Date('2024-10-01T06:00:00Z'),
    addressOf: (id) => `https://parvis.example.org/e/chirurgie/rencontres/table/${id}`,
  });
  expect(file.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(3);
});

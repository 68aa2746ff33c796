import { writeFile } from 'node:fs/promises';
import { it } from 'vitest';
import { badgesPdf } from './badge-pdf';
const people: any[] = [
 { givenName: 'Héloïse', familyName: 'Lefèvre-Noël', organisationName: 'Institut des capteurs et de la mesure', jobTitle: 'Directrice scientifique', audience: 'SPEAKER', kindName: 'Intervenant' },
 { givenName: 'Jean-Christophe Alexandre', familyName: 'Wolfeschlegelsteinhausenbergerdorff de la Rochefoucauld', organisationName: 'Assistance publique – Hôpitaux universitaires de la région parisienne et du grand bassin', jobTitle: 'Responsable adjoint de la coordination des essais cliniques et des partenariats européens', audience: 'MEMBER', kindName: 'Adhérent' },
 { givenName: 'Łucja', familyName: 'Παπαδοπούλου Đặng', organisationName: 'Œuvre Świętokrzyska', jobTitle: null, audience: 'EXHIBITOR', kindName: 'Exposant' },
 { givenName: 'Li', familyName: 'Wu', organisationName: null, jobTitle: null, audience: 'PRESS', kindName: 'Presse' },
];
it('x', async () => {
  for (const format of ['A6', 'CARD_102_152', 'LABEL_62_100', 'LABEL_89_41'] as const)
    await writeFile(`/tmp/p3170/${format}.pdf`, await badgesPdf({ title: 'x', language: 'FR', format, withBack: true, badges: people.map((p) => ({ ...p, eventTitle: 'Congrès Chirurgie 4.0 : robots, données et soins', eventLines: ['28–29 novembre 2024', 'Académie nationale de chirurgie, Paris'], backLines: ['Programme et rendez-vous :', 'parvis.example/e/chirurgie-4-0-2024'], code: 'PRVS1.' + 'A7'.repeat(60), spelledCode: 'P14Z 7Q2M 8K3T 0XYA 9BC' })) }));
});

it('many', async () => { const many = Array.from({length: 50}, () => people).flat(); for (const format of ['A6','LABEL_62_100'] as const) { const t=Date.now();
 const b = await badgesPdf({ title: 'x', language: 'FR', format, withBack: true, badges: many.map((p) => ({ ...p, eventTitle: 'Congrès Chirurgie 4.0 : robots, données et soins', eventLines: ['28–29 novembre 2024', 'Académie nationale de chirurgie, Paris'], backLines: ['Programme et rendez-vous :', 'parvis.example/e/chirurgie-4-0-2024'], code: 'PRVS1.' + 'A7'.repeat(60), spelledCode: 'P14Z 7Q2M 8K3T 0XYA 9BC' })) });
 console.log(format, many.length, Date.now()-t, b.length); } }, 100000);

import type { Tx } from '@parvis/platform';
import { text } from './plans';

/** A visit that was announced and will not take place. */
export async function addCalledOff(tx: Tx): Promise<void> {
  await tx.query(
    `insert into event (slug, title, summary, kind, format, filiere, status, starts_at, ends_at, time_zone, venue, address,
       revision, cancelled_at, cancelled_because)
     values ('visite-du-plateau-d-imagerie-2024', $1, $2, 'VISIT', 'IN_PERSON', 'MEDTECH', 'CANCELLED',
       '2024-12-12T08:00:00Z', '2024-12-12T10:30:00Z', 'Europe/Paris', 'Plateau d’imagerie des Tilleuls',
       '4 rue des Tilleuls, 94270 Le Kremlin-Bicêtre', 1, '2024-11-25T14:00:00Z', $3)`,
    [
      text('Visite du plateau d’imagerie', 'Visit of the imaging platform'),
      text(
        'Deux heures avec les équipes d’un plateau d’imagerie\u202f: machines, protocoles, données.',
        'Two hours with the teams of an imaging platform: machines, protocols, data.',
      ),
      text(
        'Le plateau ferme pour travaux ce mois-là. Une nouvelle date suivra au printemps.',
        'The platform closes for works that month. A new date will follow in spring.',
      ),
    ],
  );
}

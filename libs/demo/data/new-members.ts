import { type EventPlan, text } from '../plans';

const session = (
  slug: string,
  day: string,
  offset: string,
  opens: string,
  registered: number,
  number: number,
): EventPlan => ({
  slug,
  title: text(`Session des nouveaux adhérents #${number}`, `New-member session #${number}`),
  summary: text(
    "Une matinée pour rencontrer l'équipe, les autres nouveaux adhérents et les cabinets du club des partenaires.",
    "A morning to meet the team, the other new members and the consultancies of the partners' club.",
  ),
  filiere: null,
  venue: 'Locaux du pôle',
  address: '3 impasse des Tanneurs, 75013 Paris',
  offset,
  days: [day],
  startsAt: '0 09:00',
  endsAt: '0 12:30',
  registrationOpens: opens,
  capacity: 25,
  registered,
  cancelled: 1,
  speakers: 0,
  booths: 0,
  rooms: [{ name: 'Salle du conseil', capacity: 30 }],
  sequences: [],
  around: [
    {
      kind: 'NETWORKING',
      at: '0 09:00',
      minutes: 30,
      room: 'Salle du conseil',
      title: text('Café et tour de table', 'Coffee and introductions'),
      abstract: text('Chacun se présente en une minute.', 'Everybody introduces themselves in a minute.'),
    },
    {
      kind: 'TALK',
      at: '0 09:30',
      minutes: 60,
      room: 'Salle du conseil',
      title: text('Le pôle, mode d’emploi', 'The cluster: how to use it'),
      abstract: text(
        'Labellisation, mise en relation, Europe : à qui parler, et quand.',
        'Labelling, introductions, Europe: whom to talk to, and when.',
      ),
    },
    {
      kind: 'TALK',
      at: '0 10:30',
      minutes: 60,
      room: 'Salle du conseil',
      title: text('Le club des partenaires', "The partners' club"),
      abstract: text(
        "Huit cabinets présentent ce qu'ils apportent aux adhérents, et à quelles conditions.",
        'Eight consultancies present what they bring to members, and on what terms.',
      ),
    },
    {
      kind: 'NETWORKING',
      at: '0 11:30',
      minutes: 60,
      room: 'Salle du conseil',
      title: text('Rencontres', 'Meeting one another'),
      abstract: text(
        "Trois conversations de quinze minutes avec d'autres nouveaux adhérents.",
        'Three conversations of fifteen minutes with other new members.',
      ),
    },
  ],
  isOver: true,
});

export const newMemberSessions: EventPlan[] = [
  session('session-des-nouveaux-adherents-1-2024', '2024-03-05', '+01:00', '2024-02-05T09:00:00+01:00', 21, 1),
  session('session-des-nouveaux-adherents-2-2024', '2024-07-01', '+02:00', '2024-06-03T09:00:00+02:00', 19, 2),
  session('session-des-nouveaux-adherents-3-2024', '2024-11-07', '+01:00', '2024-10-07T09:00:00+02:00', 20, 3),
];

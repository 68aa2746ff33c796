import type { TemplateKind } from '@parvis/contract/resolvers';
import type { Words } from './check-words';

const say = (subject: [fr: string, en: string], fr: string, en: string): Words => ({
  subject: { fr: subject[0], en: subject[1] },
  body: { fr, en },
});

/** What the house says where staff did not write anything else. */
export const HOUSE_WORDS: Record<TemplateKind, Words> = {
  TICKET: say(
    ['Votre billet pour {{evenement}}', 'Your ticket for {{evenement}}'],
    'Bonjour {{prenom}}, votre place est réservée. Voici votre billet : présentez ce code à l’accueil, imprimé ou à l’écran.',
    'Hello {{prenom}}, your place is booked. Here is your ticket: show this code at the door, printed or on a screen.',
  ),
  REMINDER_7: say(
    ['Dans une semaine : {{evenement}}', 'In one week: {{evenement}}'],
    'Bonjour {{prenom}}, nous nous voyons dans une semaine. Le programme est en ligne : choisissez vos sessions et gardez ce billet sous la main.\n\nUn empêchement ? Libérez votre place depuis votre billet, quelqu’un l’attend peut-être.',
    'Hello {{prenom}}, we meet in one week. The programme is online: choose your sessions and keep this ticket at hand.\n\nYou cannot come after all? Give your place back from your ticket, somebody may be waiting for it.',
  ),
  REMINDER_1: say(
    ['C’est demain : {{evenement}}', 'Tomorrow: {{evenement}}'],
    'Bonjour {{prenom}}, nous nous voyons demain. Gardez ce code sous la main : il vous ouvre la porte.',
    'Hello {{prenom}}, we meet tomorrow. Keep this code at hand: it opens the door.',
  ),
  EVENT_CHANGED: say(
    ['Changement : {{evenement}}', 'Change: {{evenement}}'],
    'Bonjour {{prenom}}, la date, les horaires ou le lieu de {{evenement}} ont changé. Votre inscription reste valable.\n\nC’était : {{ancienne_date}}, {{anciens_horaires}}, {{ancien_lieu}}.\n\n**C’est maintenant :**',
    'Hello {{prenom}}, the date, the times or the venue of {{evenement}} changed. Your registration still holds.\n\nIt was: {{ancienne_date}}, {{anciens_horaires}}, {{ancien_lieu}}.\n\n**It is now:**',
  ),
  EVENT_CANCELLED: say(
    ['Événement annulé : {{evenement}}', 'Event cancelled: {{evenement}}'],
    'Bonjour {{prenom}}, nous sommes désolés : {{evenement}}, prévu le {{date}}, n’aura pas lieu.\n\n{{motif}}\n\nVous n’avez rien à faire.',
    'Hello {{prenom}}, we are sorry: {{evenement}}, planned for {{date}}, will not take place.\n\n{{motif}}\n\nThere is nothing you need to do.',
  ),
  TICKET_CANCELLED: say(
    ['Inscription annulée : {{evenement}}', 'Registration cancelled: {{evenement}}'],
    'Bonjour {{prenom}}, votre inscription est annulée et votre place est libérée. Votre billet n’ouvre plus la porte.\n\nC’est une erreur ? Inscrivez-vous à nouveau tant qu’il reste des places.',
    'Hello {{prenom}}, your registration is cancelled and your place is free again. Your ticket no longer opens the door.\n\nWas it a mistake? Register again while there are places left.',
  ),
  TICKET_TRANSFERRED: say(
    ['Un billet pour vous : {{evenement}}', 'A ticket for you: {{evenement}}'],
    'Bonjour {{prenom}}, {{ancien_porteur}} vous transmet sa place. Voici votre billet : présentez ce code à l’accueil, imprimé ou à l’écran.',
    'Hello {{prenom}}, {{ancien_porteur}} hands you their place. Here is your ticket: show this code at the door, printed or on a screen.',
  ),
  WAITING_JOINED: say(
    ['Vous êtes sur la liste d’attente : {{evenement}}', 'You are on the waiting list: {{evenement}}'],
    'Bonjour {{prenom}}, c’est complet pour le moment. Vous êtes au rang {{rang}} de la liste d’attente ({{type_de_billet}}) : dès qu’une place se libère, nous vous écrivons.',
    'Hello {{prenom}}, there is no place left for now. You are number {{rang}} on the waiting list ({{type_de_billet}}): as soon as a place is free we write to you.',
  ),
  SURVEY: say(
    ['Votre avis : {{evenement}}', 'Your view: {{evenement}}'],
    'Bonjour {{prenom}}, merci d’avoir été des nôtres le {{date}}. Deux minutes de votre temps nous aident à préparer la suite.\n\nVous pouvez répondre jusqu’au {{echeance}}.',
    'Hello {{prenom}}, thank you for having been with us on {{date}}. Two minutes of your time help us prepare what comes next.\n\nYou can answer until {{echeance}}.',
  ),
  SURVEY_REMINDER: say(
    ['Votre avis compte encore : {{evenement}}', 'There is still time for your view: {{evenement}}'],
    'Bonjour {{prenom}}, il est encore temps de nous dire ce que vous avez pensé de {{evenement}} : l’enquête se ferme le {{echeance}}. Nous ne vous écrirons plus à ce sujet.',
    'Hello {{prenom}}, there is still time to tell us what you thought of {{evenement}}: the survey closes on {{echeance}}. We will not write to you about it again.',
  ),
  WAITING_OFFER: say(
    ['Une place pour vous : {{evenement}}', 'A place for you: {{evenement}}'],
    'Bonjour {{prenom}}, une place s’est libérée ({{type_de_billet}}, nombre : {{places}}). Elle vous est gardée jusqu’au **{{echeance}}** ; ensuite elle est proposée à la personne suivante.',
    'Hello {{prenom}}, a place is free ({{type_de_billet}}, number: {{places}}). It is kept for you until **{{echeance}}**; then it is offered to the next person.',
  ),
  WAITING_EXPIRED: say(
    ['Votre place n’est plus gardée : {{evenement}}', 'Your place is no longer kept: {{evenement}}'],
    'Bonjour {{prenom}}, le temps de répondre est passé : la place que nous vous gardions ({{type_de_billet}}) est proposée à la personne suivante.\n\nVous souhaitez toujours venir ? Reprenez place dans la liste depuis la page d’inscription.',
    'Hello {{prenom}}, the time to answer has passed: the place that we kept for you ({{type_de_billet}}) is offered to the next person.\n\nYou would still like to come? Join the list again from the registration page.',
  ),
  INVITATION: say(
    ['Invitation : {{evenement}}', 'Invitation: {{evenement}}'],
    'Bonjour, vous êtes invité·e à {{evenement}}, le {{date}}, {{horaires}}, {{lieu}}.\n\nVotre invitation est personnelle et vaut jusqu’au {{echeance}}.',
    'Hello, you are invited to {{evenement}}, on {{date}}, {{horaires}}, {{lieu}}.\n\nYour invitation is personal and holds until {{echeance}}.',
  ),
  BOOTH_INVITATION: say(
    ['Votre stand : {{evenement}}', 'Your booth: {{evenement}}'],
    'Bonjour {{prenom}}, {{entreprise}} expose à {{evenement}}, le {{date}}, {{lieu}}.\n\nUn seul lien, personnel, ouvre votre espace : la page publique de votre organisation, l’équipe du stand et ses billets, les permanences, la commande d’équipement. Il sert une fois, pendant deux semaines ; ensuite vous vous connectez avec votre adresse e-mail.',
    'Hello {{prenom}}, {{entreprise}} exhibits at {{evenement}}, on {{date}}, {{lieu}}.\n\nOne personal link opens your space: the public page of your organisation, the team of the booth and its tickets, who is there when, what you order. It works once, for two weeks; afterwards you sign in with your e-mail address.',
  ),
  BOOTH_REMINDER: say(
    [
      'Il manque encore quelque chose à votre stand : {{evenement}}',
      'Your booth still misses something: {{evenement}}',
    ],
    'Bonjour {{prenom}}, le stand de {{entreprise}} à {{evenement}} est presque prêt.',
    'Hello {{prenom}}, the booth of {{entreprise}} at {{evenement}} is almost ready.',
  ),
  CLAIM_LINK: say(
    ['Les places de {{entreprise}} : {{evenement}}', 'Places of {{entreprise}}: {{evenement}}'],
    'Bonjour, des places sont réservées à {{entreprise}} pour {{evenement}} (nombre : {{places}}). Transmettez ce lien à vos collègues : chacun indique ses coordonnées et reçoit son billet, jusqu’au {{echeance}}.',
    'Hello, places are kept for {{entreprise}} at {{evenement}} (number: {{places}}). Hand this link to your colleagues: each gives their own details and gets their own ticket, until {{echeance}}.',
  ),
  AWAITS_APPROVAL: say(
    ['Demande reçue : {{evenement}}', 'Request received: {{evenement}}'],
    'Bonjour {{prenom}}, votre demande d’inscription est bien arrivée. L’équipe la lit et vous répond à cette adresse.',
    'Hello {{prenom}}, your request to register has arrived. The team reads it and answers to this address.',
  ),
  APPROVED: say(
    ['Inscription acceptée : {{evenement}}', 'Registration accepted: {{evenement}}'],
    'Bonjour {{prenom}}, votre inscription est acceptée ({{type_de_billet}}).',
    'Hello {{prenom}}, your registration is accepted ({{type_de_billet}}).',
  ),
  REFUSED: say(
    ['Votre demande d’inscription : {{evenement}}', 'Your request to register: {{evenement}}'],
    'Bonjour {{prenom}}, nous ne pouvons pas accepter votre demande d’inscription à {{evenement}}.\n\n{{motif}}',
    'Hello {{prenom}}, we cannot accept your request to register for {{evenement}}.\n\n{{motif}}',
  ),
  FOLLOW_UP: say(
    ['Quelques questions avant {{evenement}}', 'A few questions before {{evenement}}'],
    'Bonjour {{prenom}}, il nous manque quelques réponses pour bien vous accueillir. Deux minutes suffisent, avant le {{echeance}}.',
    'Hello {{prenom}}, we need a few answers to welcome you well. Two minutes are enough, before {{echeance}}.',
  ),
  ORDER_RECEIVED: say(
    ['Votre commande : {{evenement}}', 'Your order: {{evenement}}'],
    'Bonjour {{prenom}}, nous avons bien reçu votre commande {{numero}}. Vos places pour {{evenement}} sont gardées.',
    'Hello {{prenom}}, we have your order {{numero}}. Your places at {{evenement}} are kept for you.',
  ),
  ORDER_PAID: say(
    ['Places confirmées : {{evenement}}', 'Places confirmed: {{evenement}}'],
    'Bonjour {{prenom}}, tout est en ordre pour {{evenement}} : vos places sont confirmées. Chaque personne nommée reçoit son billet à son adresse.',
    'Hello {{prenom}}, everything is in order for {{evenement}}: your places are confirmed. Everybody who is named receives a ticket at their address.',
  ),
  PAYMENT: say(
    ['Il reste à régler votre commande : {{evenement}}', 'Your order is still to be paid: {{evenement}}'],
    'Bonjour {{prenom}}, nous n’avons pas encore reçu votre règlement de {{montant}} pour la commande {{numero}}, attendu le {{echeance}} au plus tard. S’il est parti, ne tenez pas compte de ce message.',
    'Hello {{prenom}}, we have not received your payment of {{montant}} for order {{numero}} yet; it is due by {{echeance}}. If it is on its way, please ignore this message.',
  ),
  INVOICE: say(
    ['Votre facture : {{evenement}}', 'Your invoice: {{evenement}}'],
    'Bonjour {{prenom}}, voici ce qui concerne votre commande {{numero}} : {{documents}}.',
    'Hello {{prenom}}, here is what concerns your order {{numero}}: {{documents}}.',
  ),
  ORDER_CANCELLED: say(
    ['Commande annulée : {{evenement}}', 'Order cancelled: {{evenement}}'],
    'Bonjour {{prenom}}, votre commande {{numero}} pour {{evenement}} est annulée et ses places sont libérées.',
    'Hello {{prenom}}, your order {{numero}} for {{evenement}} is cancelled and its places are free again.',
  ),
  ORDER_REFUNDED: say(
    ['Remboursement : {{evenement}}', 'Refund: {{evenement}}'],
    'Bonjour {{prenom}}, nous vous avons remboursé {{montant}} pour la commande {{numero}}. Comptez quelques jours avant de voir la somme sur votre compte.',
    'Hello {{prenom}}, we sent {{montant}} back to you for order {{numero}}. It may take a few days to reach your account.',
  ),
  ORDER_AGAIN: say(
    ['Votre commande : {{evenement}}', 'Your order: {{evenement}}'],
    'Bonjour {{prenom}}, voici à nouveau le lien de votre commande {{numero}} pour {{evenement}}.',
    'Hello {{prenom}}, here is the link to your order {{numero}} for {{evenement}} again.',
  ),
  PROGRAMME_CHANGED: say(
    ['Votre programme change ({{seances}}) : {{evenement}}', 'Your programme changes ({{seances}}): {{evenement}}'],
    'Bonjour {{prenom}}, voici ce qui change pour vous. Votre agenda et son adresse pour calendrier sont déjà à jour.',
    'Hello {{prenom}}, this is what changes for you. Your agenda and its address for calendar programs are up to date already.',
  ),
  WORKSHOP_SEAT: say(
    ['Une place pour vous : {{atelier}}', 'A seat for you: {{atelier}}'],
    'Bonjour {{prenom}}, une place s’est libérée dans l’atelier « {{atelier}} », elle est à vous :\n\n**{{horaires_atelier}}**, {{salle}}.\n\nLe fichier joint l’ajoute à votre agenda. Si vous ne pouvez plus venir, rendez votre place d’un geste : la personne suivante l’aura aussitôt.',
    'Hello {{prenom}}, a seat became free in the workshop “{{atelier}}”, and it is yours:\n\n**{{horaires_atelier}}**, {{salle}}.\n\nThe file attached adds it to your calendar. If you can no longer come, give up your seat in one tap: the next person gets it at once.',
  ),
  SPEAKER_INVITED: say(
    ['Votre page d’intervenant : {{evenement}}', 'Your speaker page: {{evenement}}'],
    'Bonjour {{prenom}}, vous intervenez à {{evenement}}, le {{date}}, {{lieu}}. Merci !\n\nVotre page vous attend : portrait, biographie, besoins, supports. Dix minutes suffisent, et vous pouvez vous arrêter et reprendre.',
    'Hello {{prenom}}, you speak at {{evenement}}, on {{date}}, {{lieu}}. Thank you!\n\nYour page awaits you: portrait, biography, needs, slides. Ten minutes are enough, and you may stop and go on later.',
  ),
  SPEAKER_REMINDER: say(
    ['Il manque peu de chose : {{evenement}}', 'Not much is missing: {{evenement}}'],
    'Bonjour {{prenom}}, pour bien vous accueillir à {{evenement}}, il nous manque encore : {{manques}}.\n\nÀ compléter {{echeance}}.',
    'Hello {{prenom}}, to welcome you well at {{evenement}}, this is still missing: {{manques}}.\n\nTo be completed {{echeance}}.',
  ),
  SPEAKER_PROPOSAL: say(
    ['Votre proposition : {{evenement}}', 'Your proposal: {{evenement}}'],
    'Bonjour {{prenom}}, vous avez proposé d’autres mots pour « {{intervention}} », à {{evenement}}. {{decision}}',
    'Hello {{prenom}}, you proposed other words for “{{intervention}}” at {{evenement}}. {{decision}}',
  ),
};

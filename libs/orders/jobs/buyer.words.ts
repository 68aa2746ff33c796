import type { Language } from '@parvis/domain';
import type { BuyerNews } from './definitions';

interface News {
  subject: (event: string) => string;
  title: string;
  lead: (event: string, name: string) => string;
}

interface Words extends Record<BuyerNews, News> {
  order: (reference: string, places: number) => string;
  total: (amount: string) => string;
  transfer: (amount: string, day: string) => string;
  holder: (name: string) => string;
  reference: (reference: string) => string;
  payOnline: string;
  purchaseOrder: string;
  refund: (amount: string) => string;
  attached: (count: number) => string;
  open: string;
  keep: string;
}

const french: Words = {
  RECEIVED: {
    subject: (event) => `Votre commande\u202f: ${event}`,
    title: 'Nous avons bien reçu votre commande',
    lead: (event, name) => `Bonjour ${name}, vos places pour ${event} sont gardées.`,
  },
  PAID: {
    subject: (event) => `Places confirmées\u202f: ${event}`,
    title: 'Vos places sont confirmées',
    lead: (event, name) =>
      `Bonjour ${name}, tout est en ordre pour ${event}. Chaque personne nommée reçoit son billet à son adresse.`,
  },
  REMINDER: {
    subject: (event) => `Il reste à régler votre commande\u202f: ${event}`,
    title: 'Votre commande attend son règlement',
    lead: (event, name) =>
      `Bonjour ${name}, nous n’avons pas encore reçu votre règlement pour ${event}. S’il est parti, ne tenez pas compte de ce message.`,
  },
  CANCELLED: {
    subject: (event) => `Commande annulée\u202f: ${event}`,
    title: 'Votre commande est annulée',
    lead: (event, name) => `Bonjour ${name}, votre commande pour ${event} est annulée et ses places sont libérées.`,
  },
  INVOICED: {
    subject: (event) => `Votre facture\u202f: ${event}`,
    title: 'Votre document est prêt',
    lead: (event, name) => `Bonjour ${name}, voici le document de votre commande pour ${event}.`,
  },
  AGAIN: {
    subject: (event) => `Votre commande\u202f: ${event}`,
    title: 'Votre commande',
    lead: (event, name) => `Bonjour ${name}, voici à nouveau le lien de votre commande pour ${event}.`,
  },
  order: (reference, places) => `Commande ${reference}, ${places} ${places > 1 ? 'places' : 'place'}.`,
  total: (amount) => `Total TTC\u202f: ${amount}`,
  transfer: (amount, day) => `Merci de virer ${amount} avant le ${day}\u202f:`,
  holder: (name) => `Titulaire\u202f: ${name}`,
  reference: (reference) => `Référence à indiquer\u202f: ${reference}`,
  payOnline: 'Il reste à payer en ligne\u202f: ouvrez votre commande. Sans paiement, les places sont libérées.',
  purchaseOrder:
    'Vos billets sont valables dès maintenant. Le règlement suit par mandat, sur la facture déposée sur Chorus Pro.',
  refund: (amount) => `Nous vous devons ${amount}\u202f: le remboursement part par le moyen que vous aviez choisi.`,
  attached: (count) => (count > 1 ? 'Les documents sont joints à ce message.' : 'Le document est joint à ce message.'),
  open: 'Ouvrir ma commande',
  keep: 'Ce lien est personnel\u202f: il permet de nommer les participants, de payer et d’annuler.',
};

const english: Words = {
  RECEIVED: {
    subject: (event) => `Your order: ${event}`,
    title: 'We have your order',
    lead: (event, name) => `Hello ${name}, your places at ${event} are kept for you.`,
  },
  PAID: {
    subject: (event) => `Places confirmed: ${event}`,
    title: 'Your places are confirmed',
    lead: (event, name) =>
      `Hello ${name}, everything is in order for ${event}. Everybody who is named receives a ticket at their address.`,
  },
  REMINDER: {
    subject: (event) => `Your order is still to be paid: ${event}`,
    title: 'Your order waits to be paid',
    lead: (event, name) =>
      `Hello ${name}, we have not received your payment for ${event} yet. If it is on its way, please ignore this message.`,
  },
  CANCELLED: {
    subject: (event) => `Order cancelled: ${event}`,
    title: 'Your order is cancelled',
    lead: (event, name) => `Hello ${name}, your order for ${event} is cancelled and its places are free again.`,
  },
  INVOICED: {
    subject: (event) => `Your invoice: ${event}`,
    title: 'Your document is ready',
    lead: (event, name) => `Hello ${name}, here is the document of your order for ${event}.`,
  },
  AGAIN: {
    subject: (event) => `Your order: ${event}`,
    title: 'Your order',
    lead: (event, name) => `Hello ${name}, here is the link to your order for ${event} again.`,
  },
  order: (reference, places) => `Order ${reference}, ${places} ${places > 1 ? 'places' : 'place'}.`,
  total: (amount) => `Total with VAT: ${amount}`,
  transfer: (amount, day) => `Please transfer ${amount} by ${day}:`,
  holder: (name) => `Account holder: ${name}`,
  reference: (reference) => `Reference to quote: ${reference}`,
  payOnline: 'It is still to be paid online: open your order. Without payment, its places go to others.',
  purchaseOrder: 'Your tickets are valid from now on. Payment follows on the invoice that we send through Chorus Pro.',
  refund: (amount) => `We owe you ${amount}: it goes back the way you paid.`,
  attached: (count) => (count > 1 ? 'The documents are attached.' : 'The document is attached.'),
  open: 'Open my order',
  keep: 'This link is yours alone: with it one names attendees, pays and cancels.',
};

export const buyerWords: Record<Language, Words> = { FR: french, EN: english };

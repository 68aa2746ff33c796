import type { Language } from '@parvis/domain';

/** What stands under the words of staff in a message to a buyer. */
const french = {
  order: (reference: string, places: number) => `Commande ${reference}, ${places} ${places > 1 ? 'places' : 'place'}.`,
  total: (amount: string) => `Total TTC\u202f: ${amount}`,
  transfer: (amount: string, day: string) => `Merci de virer ${amount} avant le ${day}\u202f:`,
  holder: (name: string) => `Titulaire\u202f: ${name}`,
  reference: (reference: string) => `Référence à indiquer\u202f: ${reference}`,
  payOnline: 'Il reste à payer en ligne\u202f: ouvrez votre commande. Sans paiement, les places sont libérées.',
  purchaseOrder:
    'Vos billets sont valables dès maintenant. Le règlement suit par mandat, sur la facture déposée sur Chorus Pro.',
  refund: (amount: string) =>
    `Nous vous devons ${amount}\u202f: le remboursement part par le moyen que vous aviez choisi.`,
  attached: (count: number): string =>
    count > 1 ? 'Les documents sont joints à ce message.' : 'Le document est joint à ce message.',
  documents: { INVOICE: 'facture', CREDIT_NOTE: 'avoir' },
  open: 'Ouvrir ma commande',
  keep: 'Ce lien est personnel\u202f: il permet de nommer les participants, de payer et d’annuler.',
};

const english: typeof french = {
  order: (reference, places) => `Order ${reference}, ${places} ${places > 1 ? 'places' : 'place'}.`,
  total: (amount) => `Total with VAT: ${amount}`,
  transfer: (amount, day) => `Please transfer ${amount} by ${day}:`,
  holder: (name) => `Account holder: ${name}`,
  reference: (reference) => `Reference to quote: ${reference}`,
  payOnline: 'It is still to be paid online: open your order. Without payment, its places go to others.',
  purchaseOrder: 'Your tickets are valid from now on. Payment follows on the invoice that we send through Chorus Pro.',
  refund: (amount) => `We owe you ${amount}: it goes back the way you paid.`,
  attached: (count) => (count > 1 ? 'The documents are attached.' : 'The document is attached.'),
  documents: { INVOICE: 'invoice', CREDIT_NOTE: 'credit note' },
  open: 'Open my order',
  keep: 'This link is yours alone: with it one names attendees, pays and cancels.',
};

export const buyerWords: Record<Language, typeof french> = { FR: french, EN: english };

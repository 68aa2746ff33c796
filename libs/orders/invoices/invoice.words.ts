import type { Language } from '@parvis/domain';

const french = {
  INVOICE: 'Facture',
  CREDIT_NOTE: 'Avoir',
  number: 'N°',
  issuedOn: 'Date d’émission',
  dueOn: 'À payer avant le',
  service: 'Date de la prestation',
  order: 'Commande',
  engagement: 'N° d’engagement',
  serviceCode: 'Code service',
  buyerReference: 'Votre référence',
  seller: 'Vendeur',
  buyer: 'Client',
  attention: 'À l’attention de',
  siret: 'SIRET',
  vat: 'TVA',
  vatNumber: 'N° TVA',
  item: 'Désignation',
  count: 'Qté',
  price: 'Prix unitaire HT',
  rate: 'TVA',
  net: 'Montant HT',
  less: (code: string | null, amount: string) => `${code ? `Remise, code ${code}` : 'Remise'} : −${amount}`,
  totalNet: 'Total HT',
  totalVat: 'Total TVA',
  vatAt: (rate: string, base: string) => `TVA ${rate} sur ${base}`,
  total: 'Total TTC',
  totalExempt: 'Total',
  credited: 'Montant crédité TTC',
  corrects: (label: string, day: string) => `Cet avoir corrige la facture ${label} du ${day}.`,
  exempt: 'TVA non applicable, art. 293 B du CGI.',
  paid: (day: string) => `Payée le ${day}. Merci !`,
  payBefore: (days: string) => `À payer avant le ${days}, sans escompte pour paiement anticipé.`,
  noDiscount: 'Pas d’escompte pour paiement anticipé.',
  penalties:
    'En cas de retard de paiement : pénalités au taux d’intérêt de la Banque centrale européenne majoré de 10 points, exigibles sans rappel (art. L441-10 du code de commerce), et indemnité forfaitaire pour frais de recouvrement de 40 €.',
  byTransfer: 'Par virement',
  refund: 'Ce qui a été payé pour ces places vous est remboursé.',
  reference: (reference: string) => `Référence à indiquer : ${reference}`,
  page: (at: number, of: number) => `Page ${at} sur ${of}`,
};

const english: typeof french = {
  INVOICE: 'Invoice',
  CREDIT_NOTE: 'Credit note',
  number: 'No.',
  issuedOn: 'Date of issue',
  dueOn: 'To be paid by',
  service: 'Date of service',
  order: 'Order',
  engagement: 'N° d’engagement',
  serviceCode: 'Service code',
  buyerReference: 'Your reference',
  seller: 'Seller',
  buyer: 'Customer',
  attention: 'For the attention of',
  siret: 'SIRET',
  vat: 'VAT',
  vatNumber: 'VAT number',
  item: 'Description',
  count: 'Qty',
  price: 'Unit price before VAT',
  rate: 'VAT',
  net: 'Amount before VAT',
  less: (code, amount) => `${code ? `Discount, code ${code}` : 'Discount'}: −${amount}`,
  totalNet: 'Total before VAT',
  totalVat: 'Total VAT',
  vatAt: (rate, base) => `VAT ${rate} on ${base}`,
  total: 'Total with VAT',
  totalExempt: 'Total',
  credited: 'Amount credited, with VAT',
  corrects: (label, day) => `This credit note corrects invoice ${label} of ${day}.`,
  exempt: 'VAT not applicable, article 293 B of the French tax code (CGI).',
  paid: (day) => `Paid on ${day}. Thank you!`,
  payBefore: (day) => `To be paid by ${day}, no discount for early payment.`,
  noDiscount: 'No discount for early payment.',
  penalties:
    'Late payment: penalties at the interest rate of the European Central Bank plus 10 points, due without a reminder (French commercial code, art. L441-10), and a fixed compensation of €40 for recovery costs.',
  byTransfer: 'By bank transfer',
  refund: 'What was paid for these places is refunded to you.',
  reference: (reference) => `Reference to quote: ${reference}`,
  page: (at, of) => `Page ${at} of ${of}`,
};

export const invoiceWords: Record<Language, typeof french> = { FR: french, EN: english };

const locales: Record<Language, string> = { FR: 'fr-FR', EN: 'en-GB' };

/** `1 234,56 €` or `€1,234.56`. */
export const money = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** `20 %`, `5,5 %`. */
export const rate = (basisPoints: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10_000);

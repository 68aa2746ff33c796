import type { BoothTask, Text } from '@parvis/domain';

/** What is missing, as a reminder says it. */
export const missingWords: Record<BoothTask, Text> = {
  LOGO: { fr: 'le logo de votre organisation', en: 'the logo of your organisation' },
  DESCRIPTION: { fr: 'la présentation, en français et en anglais', en: 'the presentation, in French and in English' },
  OFFERS: { fr: 'ce que vous proposez', en: 'what you offer' },
  PRODUCTS: { fr: 'au moins un produit ou service', en: 'one product or service at least' },
  TEAM: { fr: 'l’équipe du stand', en: 'the team of the booth' },
  TICKETS: { fr: 'les billets de l’équipe', en: 'tickets for the team' },
  DUTY: { fr: 'les permanences sur le stand', en: 'who is on the booth when' },
  ORDERS: {
    fr: 'la commande d’équipement, même si vous n’avez besoin de rien',
    en: 'your order, even when you need nothing',
  },
};

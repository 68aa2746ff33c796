import type { Text } from '@parvis/domain';

/** The cluster's words for meetings, by the filière whose people offer them most; everybody may seek them. */
export const meetingTags: readonly { label: Text; offeredBy: string }[] = [
  { label: { fr: 'Robotique chirurgicale', en: 'Surgical robotics' }, offeredBy: 'MEDTECH' },
  { label: { fr: 'Imagerie peropératoire', en: 'Intraoperative imaging' }, offeredBy: 'MEDTECH' },
  { label: { fr: 'Implants sur mesure', en: 'Custom implants' }, offeredBy: 'MEDTECH' },
  { label: { fr: 'Capteurs stérilisables', en: 'Sterilisable sensors' }, offeredBy: 'MEDTECH' },
  { label: { fr: 'Prototypage de dispositifs', en: 'Device prototyping' }, offeredBy: 'MEDTECH' },
  { label: { fr: 'Bioproduction', en: 'Biomanufacturing' }, offeredBy: 'BIOTECH_PHARMA' },
  { label: { fr: 'Thérapies cellulaires', en: 'Cell therapies' }, offeredBy: 'BIOTECH_PHARMA' },
  { label: { fr: 'Purification de protéines', en: 'Protein purification' }, offeredBy: 'BIOTECH_PHARMA' },
  { label: { fr: 'Vecteurs non viraux', en: 'Non-viral vectors' }, offeredBy: 'BIOTECH_PHARMA' },
  { label: { fr: 'Salles classées', en: 'Clean rooms' }, offeredBy: 'BIOTECH_PHARMA' },
  { label: { fr: 'Données d’imagerie', en: 'Imaging data' }, offeredBy: 'DIGITAL_HEALTH' },
  { label: { fr: 'Interopérabilité', en: 'Interoperability' }, offeredBy: 'DIGITAL_HEALTH' },
  { label: { fr: 'Suivi à domicile', en: 'Home follow-up' }, offeredBy: 'DIGITAL_HEALTH' },
  { label: { fr: 'Cybersécurité', en: 'Cybersecurity' }, offeredBy: 'DIGITAL_HEALTH' },
  { label: { fr: 'Planification de bloc', en: 'Theatre planning' }, offeredBy: 'DIGITAL_HEALTH' },
  { label: { fr: 'Biomarqueurs', en: 'Biomarkers' }, offeredBy: 'DIAGNOSTIC' },
  { label: { fr: 'Tests rapides', en: 'Rapid tests' }, offeredBy: 'DIAGNOSTIC' },
  { label: { fr: 'Cohortes annotées', en: 'Annotated cohorts' }, offeredBy: 'DIAGNOSTIC' },
  { label: { fr: 'Essais cliniques', en: 'Clinical trials' }, offeredBy: 'ANY' },
  { label: { fr: 'Terrain hospitalier', en: 'Hospital sites' }, offeredBy: 'ANY' },
  { label: { fr: 'Financement', en: 'Funding' }, offeredBy: 'ANY' },
  { label: { fr: 'Affaires réglementaires', en: 'Regulatory affairs' }, offeredBy: 'ANY' },
  { label: { fr: 'Évaluation médico-économique', en: 'Health economics' }, offeredBy: 'ANY' },
  { label: { fr: 'Hébergement de jeunes entreprises', en: 'Start-up hosting' }, offeredBy: 'ANY' },
];

export const declineNotes: readonly string[] = [
  'Notre agenda est déjà plein, mais je vous écris la semaine prochaine.',
  'Ma collègue suit ce sujet\u202f: cherchez-la dans l’annuaire.',
  'Nous ne travaillons pas sur ce thème cette année.',
];

export const meetingNotes: readonly string[] = [
  'Envoyer la fiche technique et deux dates en janvier.',
  'Très bon contact. Rappeler avant la fin du mois pour la convention.',
  'À présenter à l’équipe des essais.',
  'Intéressant, mais pas avant 2026.',
];

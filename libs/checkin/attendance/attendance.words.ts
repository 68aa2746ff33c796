import type { HalfDay } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';

interface AttendanceWords {
  title: string;
  file: string;
  halves: Record<HalfDay, string>;
  name: string;
  givenName: string;
  organisation: string;
  jobTitle: string;
  arrived: string;
  left: string;
  signature: string;
  number: string;
  signedAt: (time: string) => string;
  present: (present: number, listed: number) => string;
  toSign: string;
  fromScans: string;
  onPaper: string;
  made: (day: string, time: string) => string;
  certified: string;
  certifier: string;
  page: (page: number, of: number) => string;
}

export const attendanceWords: Record<Language, AttendanceWords> = {
  FR: {
    title: 'Feuille d’émargement',
    file: 'emargement',
    halves: { MORNING: 'matin', AFTERNOON: 'après-midi' },
    name: 'Nom',
    givenName: 'Prénom',
    organisation: 'Organisation',
    jobTitle: 'Fonction',
    arrived: 'Arrivée',
    left: 'Départ',
    signature: 'Signature',
    number: 'Nº',
    signedAt: (time) => `signé à ${time}`,
    present: (present, listed) => `${present} présents sur ${listed} personnes de la liste`,
    toSign: 'À signer sur place',
    fromScans:
      'Heures relevées par les passages aux points de contrôle. Un départ vide\u00a0: présence jusqu’à la fin, ou sortie non scannée.',
    onPaper: 'Cette session n’a pas de point de contrôle\u00a0: la présence se signe sur cette feuille.',
    made: (day, time) => `Établie le ${day} à ${time}`,
    certified: 'Certifié exact, le',
    certifier: 'Nom et signature du responsable',
    page: (page, of) => `Page ${page} sur ${of}`,
  },
  EN: {
    title: 'Attendance sheet',
    file: 'attendance',
    halves: { MORNING: 'morning', AFTERNOON: 'afternoon' },
    name: 'Family name',
    givenName: 'Given name',
    organisation: 'Organisation',
    jobTitle: 'Position',
    arrived: 'Arrived',
    left: 'Left',
    signature: 'Signature',
    number: 'No.',
    signedAt: (time) => `signed at ${time}`,
    present: (present, listed) => `${present} present of ${listed} people on the list`,
    toSign: 'To be signed on the spot',
    fromScans:
      'Times as scanned at the points of check-in. No time of leaving: there until the end, or not scanned out.',
    onPaper: 'This session has no point of check-in: attendance is signed on this sheet.',
    made: (day, time) => `Made on ${day} at ${time}`,
    certified: 'Certified correct, on',
    certifier: 'Name and signature of the person in charge',
    page: (page, of) => `Page ${page} of ${of}`,
  },
};

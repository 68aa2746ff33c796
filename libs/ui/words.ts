import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language, Text } from '@parvis/domain';

type Mirror<T> = { [K in keyof T]: T[K] extends string ? string : Mirror<T[K]> };

/** The words of one area in both languages; English must have every key that French has. */
export const defineWords = <const T extends object>(fr: T, en: Mirror<T>): { fr: T; en: Mirror<T> } => ({ fr, en });

type Catalogue = Record<string, { fr: object; en: object }>;

const STORED = 'parvis.language';

/** The language that the address asks for, `?lang=en`: pages are linked to in both. */
const askedLanguage = () => {
  const asked = new URLSearchParams(window.location.search).get('lang');
  return asked === 'fr' || asked === 'en' ? asked : undefined;
};

/** Starts the catalogues, in the language of the address, else the one chosen on this device before, else French. */
export async function startWords(catalogue: Catalogue): Promise<void> {
  const side = (language: 'fr' | 'en') =>
    Object.fromEntries(Object.entries(catalogue).map(([area, words]) => [area, words[language]]));
  await i18next.use(initReactI18next).init({
    lng: askedLanguage() ?? (localStorage.getItem(STORED) === 'en' ? 'en' : 'fr'),
    fallbackLng: 'fr',
    resources: { fr: side('fr'), en: side('en') },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18next.language;
}

export function setLanguage(language: Language): void {
  const code = language === 'FR' ? 'fr' : 'en';
  localStorage.setItem(STORED, code);
  if (askedLanguage()) {
    // Chosen by hand, it is no longer what the address asks for.
    const address = new URL(window.location.href);
    address.searchParams.delete('lang');
    window.history.replaceState(window.history.state, '', address);
  }
  document.documentElement.lang = code;
  void i18next.changeLanguage(code);
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'EN' : 'FR';
}

/** Picks the reader's side of a text in two languages. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return (text) => (language === 'FR' ? text.fr : text.en);
}

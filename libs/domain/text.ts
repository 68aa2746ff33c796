/** A text in both languages of the product. */
export interface Text {
  fr: string;
  en: string;
}

export type Language = 'FR' | 'EN';

export const textIn = (text: Text, language: Language): string => (language === 'FR' ? text.fr : text.en);

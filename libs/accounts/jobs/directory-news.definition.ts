import { defineJob } from '@parvis/platform';

export type DirectoryNews =
  'NAME_YES' | 'NAME_NO' | 'LOGO_YES' | 'LOGO_NO' | 'REPRESENTATIVE_YES' | 'REPRESENTATIVE_NO';

export interface DirectoryNewsOf {
  organisationId: string;
  personId: string;
  news: DirectoryNews;
  word: string | null;
  /** Of this answer and no other. */
  cause: string;
}

/** Tells what staff answered about the page of an organisation. */
export const SendDirectoryNews = defineJob<DirectoryNewsOf>('accounts.directory-news');

/** Written by the pages of the site when somebody signs out of this browser; the door then forgets the list. */
const STORED = 'parvis.signed-out';

export const hasSignedOut = (): boolean => localStorage.getItem(STORED) === 'yes';
export const noteSignedIn = (): void => localStorage.removeItem(STORED);

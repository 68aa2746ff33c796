import type { Config } from '@parvis/platform';

type Site = Pick<Config, 'publicUrl'>;

/** For colleagues: each claims a place. */
export const claimUrl = ({ publicUrl }: Site, token: string) => `${publicUrl}/places/${token}`;

/** For the contact of the company: who claimed, what is left. */
export const contactUrl = ({ publicUrl }: Site, token: string) => `${publicUrl}/places/suivi/${token}`;

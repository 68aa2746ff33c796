import { tzlib_get_ical_block } from 'timezones-ical-library';

/** The rules of an IANA zone as a calendar file carries them. */
export const zoneBlock = (timeZone: string): string | null => tzlib_get_ical_block(timeZone)[0] ?? null;

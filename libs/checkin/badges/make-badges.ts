import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import {
  BADGE_FORMAT_NAMES,
  type BadgeFacts,
  type BadgeFormatName,
  type Language,
  spellTicketCode,
  textIn,
  timeWords,
} from '@parvis/domain';
import { type EventRow, readEventById } from '@parvis/events';
import { CONFIG, type Config, Database } from '@parvis/platform';
import { SigningKeys } from '@parvis/registration';
import { badgesPdf } from './badge-pdf';
import { badgeWords } from './badge.words';
import { type BadgeChoice, type BadgeRow, readBadgeRows } from './badges.queries';

/** A file of more would keep the server busy for too long, and a stack of paper jams. */
export const BADGES_A_FILE = 100;

interface WantedBadges {
  eventId: string;
  choice: BadgeChoice;
  format: BadgeFormatName;
  language: Language;
  withBack: boolean;
  /** The first is 1. */
  file: number;
}

/** The format that an address names. */
export const formatIn = (named: unknown): BadgeFormatName | undefined =>
  BADGE_FORMAT_NAMES.find((name) => name === named);

/** What an address says, cut to what an id or a word can be. */
export const wordIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 64) : undefined;

/** Lays badges out for printing, each with a code signed as it is made. */
@Injectable()
export class MakeBadges {
  constructor(
    private readonly database: Database,
    private readonly keys: SigningKeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A PDF; undefined where nobody is chosen. */
  async run({ eventId, choice, file, ...look }: WantedBadges): Promise<StreamableFile | undefined> {
    const event = await readEventById(this.database, eventId);
    if (!event) return undefined;
    const page = { from: (file - 1) * BADGES_A_FILE, most: BADGES_A_FILE };
    const rows = await readBadgeRows(this.database, event.id, choice, page);
    if (rows.length === 0) return undefined;
    const codes = await this.keys.codesOf(
      rows.map(({ ticketId, issue, code }) => ({ id: ticketId, eventId: event.id, issue, status: 'CONFIRMED', code })),
    );
    const badges = rows.map((row, at) => ({
      ...badgeFacts(row, event, look.language, this.config.publicUrl),
      code: codes[at]!,
    }));
    const title = `${badgeWords[look.language].badges} – ${textIn(event.title, look.language)}`;
    return new StreamableFile(await badgesPdf({ ...look, title, badges }), {
      type: 'application/pdf',
      disposition: `inline; filename="badges-${event.slug}.pdf"`,
    });
  }
}

function badgeFacts(row: BadgeRow, event: EventRow, language: Language, publicUrl: string): Omit<BadgeFacts, 'code'> {
  return {
    ...row,
    kindName: textIn(row.kindName, language),
    eventTitle: textIn(event.title, language),
    eventLines: [
      timeWords(language).days(event.startsAt, event.endsAt, event.timeZone),
      ...(event.venue ? [event.venue] : []),
    ],
    backLines: [badgeWords[language].programme, `${publicUrl.replace(/^https?:\/\//, '')}/e/${event.slug}`],
    spelledCode: spellTicketCode(row.code),
  };
}

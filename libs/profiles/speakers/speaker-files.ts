import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  type Crop,
  keepPicture,
  makePicture,
  MEDIA_TYPES,
  NotFoundOrNotAllowed,
  type PictureFault,
  Storage,
  type StorageFault,
} from '@parvis/platform';
import type { SpeakerSpace } from '@parvis/contract/resolvers';
import { readSpeakerDeadlines } from './speaker-board.queries';
import { SpeakerPages } from './speaker-pages';

/** As large as any page shows it, twice over for fine screens. */
const PHOTO = { width: 640, height: 640, fit: 'cover', atLeast: 200 } as const;
export const LARGEST_SLIDES = 40 * 1024 * 1024;
const SLIDES = [MEDIA_TYPES.pdf, MEDIA_TYPES.pptx, MEDIA_TYPES.odp];
const MOST_VERSIONS = 50;

/** Portraits and slides. */
@Injectable()
export class SpeakerFiles {
  constructor(
    private readonly clock: Clock,
    private readonly pages: SpeakerPages,
    private readonly storage: Storage,
  ) {}

  /** The portrait that was there goes. */
  async keepPhoto(
    actor: Actor,
    { eventId, personId, bytes, crop }: { eventId: string; personId: string; bytes: Buffer; crop: Crop | undefined },
  ): Promise<{ url: string } | { fault: PictureFault }> {
    const picture = await makePicture(bytes, { ...PHOTO, crop });
    if ('fault' in picture) return picture;
    return this.pages.change(actor, eventId, personId, 'photo', async (tx, whose) => {
      await this.dropPhoto(tx, eventId, whose);
      const id = await keepPicture(tx, this.storage, picture.content, 'portrait');
      await tx.query('update speaker_profile set photo_file_id = $3 where event_id = $1 and person_id = $2', [
        eventId,
        whose,
        id,
      ]);
      return { url: `/api/files/speakers/${id}` };
    });
  }

  removePhoto(actor: Actor, eventId: string, personId: string | null | undefined): Promise<SpeakerSpace> {
    return this.pages.change(actor, eventId, personId, 'photo', async (tx, whose) => {
      await this.dropPhoto(tx, eventId, whose);
      return this.pages.read(tx, actor, eventId, whose);
    });
  }

  /** Each is a version of its own, numbered per session; after the deadline it says so, where staff take it at all. */
  async keepSlides(
    actor: Actor,
    {
      eventId,
      sessionId,
      personId,
      name,
      bytes,
    }: {
      eventId: string;
      sessionId: string;
      personId: string | undefined;
      name: string;
      bytes: Buffer;
    },
  ): Promise<{ id: string; number: number } | { fault: StorageFault | 'TOO_LATE' | 'TOO_MANY' }> {
    return this.pages.change(actor, eventId, personId, 'slides', async (tx, whose) => {
      const { sessions } = await this.pages.read(tx, actor, eventId, whose);
      if (!sessions.some(({ id }) => id === sessionId)) throw new NotFoundOrNotAllowed();
      const { slidesDueAt, takesLateSlides } = await readSpeakerDeadlines(tx, eventId);
      const isLate = slidesDueAt !== null && slidesDueAt <= this.clock.now();
      if (isLate && !takesLateSlides && whose === actor.personId) return { fault: 'TOO_LATE' as const };
      // Versions of one session are numbered one after the other.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 150))', [sessionId]);
      const [last] = await tx.query<{ number: number }[]>(
        'select coalesce(max(number), 0) as number from speaker_slides where session_id = $1',
        [sessionId],
      );
      if (last!.number >= MOST_VERSIONS) return { fault: 'TOO_MANY' as const };
      const kept = await this.storage.keep(tx, bytes, { name, allowed: SLIDES, maxBytes: LARGEST_SLIDES });
      if ('fault' in kept) return kept;
      const [slides] = await tx.query<{ id: string; number: number }[]>(
        `insert into speaker_slides (event_id, session_id, number, person_id, file_id, handed_in_at, is_late)
         values ($1, $2, $3, $4, $5, $6, $7) returning id, number`,
        [eventId, sessionId, last!.number + 1, actor.personId, kept.id, this.clock.now(), isLate],
      );
      return slides!;
    });
  }

  private async dropPhoto(tx: Parameters<Storage['remove']>[0], eventId: string, personId: string): Promise<void> {
    await tx.query(
      `delete from stored_file where id = (select photo_file_id from speaker_profile where event_id = $1 and person_id = $2)`,
      [eventId, personId],
    );
  }
}

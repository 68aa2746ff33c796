import { z } from 'zod';
import type { SpeakerConsentKind } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';
import { richText } from '@parvis/platform';
import { blankIsNone, LONGEST_TEXT, website } from '../profile.rules';

/** What a speaker agrees to, to the letter. What was shown is kept with the answer: change these words freely. */
export const CONSENT_WORDS: Record<SpeakerConsentKind, Record<Language, string>> = {
  PHOTO: {
    FR: 'J’autorise l’organisateur à publier mon portrait avec le programme, et les photographies prises de moi pendant l’événement, sur ses sites et dans ses rapports.',
    EN: 'I allow the organiser to publish my portrait with the programme, and photographs taken of me during the event, on its sites and in its reports.',
  },
  RECORDING: {
    FR: 'J’autorise l’organisateur à enregistrer mes interventions, image et son, et à les publier sur ses sites.',
    EN: 'I allow the organiser to record my sessions, picture and sound, and to publish them on its sites.',
  },
};

const MOST_LINKS = 6;

export const speakerProfile = z.object({
  jobTitle: z.string().max(200, 'TOO_LONG').nullish().transform(blankIsNone),
  biographyFr: richText(LONGEST_TEXT),
  biographyEn: richText(LONGEST_TEXT),
  links: z
    .array(z.object({ kind: z.enum(['WEBSITE', 'LINKEDIN', 'ORCID', 'OTHER']), url: website }))
    .max(MOST_LINKS, 'TOO_MANY')
    .nullish()
    .transform((links) => links?.filter(({ url }) => url !== null)),
});

const need = z.string().trim().max(1000, 'TOO_LONG');
export const speakerNeeds = z.object({ technical: need, access: need, diet: need, travel: need });

const both = (longest: number) =>
  z
    .object({ fr: z.string().trim().max(longest, 'TOO_LONG'), en: z.string().trim().max(longest, 'TOO_LONG') })
    .transform(({ fr, en }) => ({ fr: fr || en, en: en || fr }));
export const proposedWords = z.object({
  title: both(200).refine(({ fr }) => fr !== '', 'MISSING'),
  abstract: both(5000),
});

export const answerToProposal = z.string().trim().max(1000, 'TOO_LONG');

const instant = z
  .date()
  .min(new Date('2000-01-01T00:00:00Z'), 'OUT_OF_RANGE')
  .max(new Date('2100-01-01T00:00:00Z'), 'OUT_OF_RANGE')
  .nullish()
  .transform((given) => given ?? null);
export const deadlines = z.object({ profileDueAt: instant, slidesDueAt: instant, takesLateSlides: z.boolean() });

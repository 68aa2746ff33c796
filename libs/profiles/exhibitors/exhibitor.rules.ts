import { z } from 'zod';
import { richText } from '@parvis/platform';
import { website } from '../profile.rules';

export const LONGEST_DESCRIPTION = 2000;
const LONGEST_ITEM = 800;
/** More products, jobs or documents than a page can be read with. */
export const MOST_ITEMS = 30;

export const BOOTH_OFFERS = [
  'MEDICAL_DEVICES',
  'ROBOTICS',
  'IMAGING',
  'SOFTWARE',
  'ARTIFICIAL_INTELLIGENCE',
  'IN_VITRO_DIAGNOSTIC',
  'BIOPRODUCTION',
  'CLINICAL_TRIALS',
  'REGULATION',
  'MANUFACTURING',
  'TRAINING',
  'CONSULTING',
  'FUNDING',
] as const;

const line = (longest: number) => z.string().trim().min(1, 'REQUIRED').max(longest, 'TOO_LONG');

export const exhibitorProfile = z.object({
  descriptionFr: richText(LONGEST_DESCRIPTION),
  descriptionEn: richText(LONGEST_DESCRIPTION),
  website,
  filiere: z.enum(['BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC']).nullish(),
  offers: z
    .array(z.enum(BOOTH_OFFERS))
    .max(BOOTH_OFFERS.length, 'TOO_MANY')
    .transform((offers) => [...new Set(offers)])
    .nullish(),
});

export const boothItem = z.object({
  kind: z.enum(['PRODUCT', 'JOB', 'DOCUMENT']),
  titleFr: line(150),
  titleEn: line(150),
  descriptionFr: richText(LONGEST_ITEM),
  descriptionEn: richText(LONGEST_ITEM),
  url: website,
});

export const boothInvitation = z.object({
  email: z.string().trim().pipe(z.email('EMAIL_INVALID').max(254, 'TOO_LONG')),
  givenName: line(100),
  familyName: line(100),
  role: z.enum(['REPRESENTATIVE', 'STAND']),
  language: z.enum(['FR', 'EN']),
});

const count = z.int('OUT_OF_RANGE').min(1, 'OUT_OF_RANGE').max(10_000, 'OUT_OF_RANGE');
const instant = z
  .date('OUT_OF_RANGE')
  .min(new Date('2000-01-01'), 'OUT_OF_RANGE')
  .max(new Date('3000-01-01'), 'OUT_OF_RANGE')
  .nullish();

export const boothSupplies = z.object({
  supplies: z
    .array(
      z.object({
        id: z.string().max(64).nullish(),
        nameFr: line(100),
        nameEn: line(100),
        price: z.int('OUT_OF_RANGE').min(0, 'OUT_OF_RANGE').max(10_000_000, 'OUT_OF_RANGE').nullish(),
        mostEach: count.nullish(),
        stock: z.int('OUT_OF_RANGE').min(0, 'OUT_OF_RANGE').max(100_000, 'OUT_OF_RANGE').nullish(),
      }),
    )
    .max(100, 'TOO_MANY'),
  pageUntil: instant,
  ordersUntil: instant,
});

export const boothNumber = z.string().trim().max(12, 'TOO_LONG');

const step = z.int('OUT_OF_RANGE').min(0, 'OUT_OF_RANGE').max(400, 'OUT_OF_RANGE');
const size = z.int('OUT_OF_RANGE').min(1, 'OUT_OF_RANGE').max(400, 'OUT_OF_RANGE');

export const boothPlan = z
  .object({
    version: z.int().min(0).max(1_000_000_000),
    width: size,
    height: size,
    booths: z
      .array(
        z.object({
          id: line(64),
          number: boothNumber.min(1, 'REQUIRED'),
          x: step,
          y: step,
          width: size,
          height: size,
          exhibitorId: z.string().max(64).nullish(),
        }),
      )
      .max(500, 'TOO_MANY'),
  })
  .refine(({ width, height, booths }) => booths.every((b) => b.x + b.width <= width && b.y + b.height <= height), {
    path: ['booths'],
    message: 'OUTSIDE_THE_PLAN',
  })
  .refine(({ booths }) => new Set(booths.map(({ number }) => number)).size === booths.length, {
    path: ['booths'],
    message: 'NUMBER_TWICE',
  })
  .refine(
    ({ booths }) => {
      const given = booths.flatMap(({ exhibitorId }) => exhibitorId ?? []);
      return new Set(given).size === given.length;
    },
    { path: ['booths'], message: 'EXHIBITOR_TWICE' },
  );

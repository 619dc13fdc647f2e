import { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';

/** A text in both languages of the course; neither may be missing or blank. */
export const bilingual = z.strictObject({
  /** Chinese, with full-width punctuation. */
  zh: z.string().trim().min(1),
  /** English, written and not translated. */
  en: z.string().trim().min(1),
} satisfies Record<Locale, z.ZodType>);
export type Bilingual = z.infer<typeof bilingual>;

/** A stable name used in addresses and references: lower case, digits, hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** A marking point's address, `<concept>.<n>` with n from 1: `kano.2`. */
export const pointId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[1-9]\d*$/, 'expected <concept>.<n>, for example kano.2');

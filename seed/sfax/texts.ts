/** A text in the languages that it is there in; English is the one that others fall back to. */
export type Texts = { en: string; fr?: string; ar?: string }
export const languages = ['en', 'fr', 'ar'] as const
export type SeedLanguage = (typeof languages)[number]
export const t = (en: string, fr?: string, ar?: string): Texts => ({ en, fr, ar })

import { spokenDate } from '../inputs/wording.js'

type Say = { say: (key: string) => string; language: string }

/** What a day of the builder is called: its date and its label; lines may also be on none. */
export const dayName = (day: string, label: string | undefined, { say, language }: Say): string =>
  day ? [spokenDate(day, language), label].filter(Boolean).join(' · ') : say('builder:noDay')

import type { Model } from './field.js'

/** Texts of a session that the team alone sees: no model of readers has them. */
export const teamTexts = ['notes'] as const

/**
 * What readers see of a session, apart from its kind, time, status and people, which have rules of
 * their own (core/types.ts). Its parts are `line` and `status`, then `where`, `content` and
 * `practical`.
 */
export const sessionModel = {
  title: {
    type: 'text',
    required: true,
    part: 'line',
    readers: 'Without the number.',
    hint: 'sessionTitle',
    csv: 'title',
  },
  statusNote: {
    type: 'text',
    part: 'status',
    readers: 'e.g. “tbc depending on arrival times”.',
    hint: true,
    csv: 'status_note',
    edited: true,
  },
  place: {
    type: 'reference',
    to: 'places',
    part: 'where',
    readers:
      'Of an event that moved online, a place that is not online is where it would have been.',
    csv: 'place',
  },
  track: {
    type: 'reference',
    to: 'tracks',
    part: 'where',
    readers: true,
    hint: true,
    csv: 'track',
  },
  objective: {
    type: 'longText',
    part: 'content',
    readers: 'Plain text.',
    csv: 'objective',
    edited: true,
  },
  methodology: {
    type: 'longText',
    part: 'content',
    readers: 'Plain text.',
    csv: 'methodology',
    edited: true,
  },
  guidingQuestions: {
    type: 'questions',
    part: 'content',
    readers: true,
    csv: 'guiding_questions',
    edited: true,
  },
  description: {
    type: 'richText',
    part: 'content',
    readers: true,
    csv: 'description',
    edited: true,
  },
  level: {
    type: 'choice',
    of: 'sessionLevel',
    part: 'practical',
    readers: 'What it asks of those who come.',
    hint: true,
    csv: 'level',
    edited: true,
  },
  spokenLanguages: {
    type: 'languages',
    part: 'practical',
    readers: true,
    hint: true,
    csv: 'spoken_languages',
    edited: true,
  },
  interpretation: {
    type: 'languages',
    part: 'practical',
    readers: true,
    hint: true,
    csv: 'interpretation',
    edited: true,
  },
  links: {
    type: 'links',
    localised: true,
    part: 'practical',
    readers: true,
    csv: 'links',
    edited: true,
  },
  documents: { type: 'files', part: 'practical', readers: true, edited: true },
} as const satisfies Model

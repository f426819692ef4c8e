import Type, { type Static } from 'typebox'
import { maybeText, shape, text } from '../compile/schema/parts.js'

export const ChangeSchema = shape(
  'Change',
  'One change that readers of an agenda see, in the language of the agenda.',
  {
    what: text(
      'What changed: `event`, `day`, `session`, `person`, `organisation`, `place`, `track` or `language`.',
    ),
    change: text('`added`, `changed` or `removed`.'),
    id: text('Stable: the id of what changed; the date of a day, the code of a language.'),
    title: text('What readers call it; of a session without its number.'),
    number: maybeText('Of a session: the number before its title, as it is now (I, II, III).'),
    field: maybeText(
      'Which of its texts changed, e.g. `time`, `title`, `place`, `assignments`; null where all of it came or went.',
    ),
    role: maybeText('Where somebody came into a role or left it: the role.'),
    from: maybeText('Before; null for nothing. Null like `to` where a longer text changed.'),
    to: maybeText('After; null for nothing.'),
  },
)

export const ReleaseSchema = shape(
  'Release',
  'One publication of an agenda: numbered, dated, kept as it was.',
  {
    number: Type.Integer({
      minimum: 1,
      description: 'From 1; the highest is what the agenda’s plain address serves.',
    }),
    publishedAt: text('UTC.'),
    note: maybeText('What was said to readers about it.'),
    languages: Type.Array(Type.String(), {
      description: 'Languages in which its agenda can be had.',
    }),
    href: text('Its agenda, for ever.'),
    changes: Type.Array(ChangeSchema, {
      description: 'What readers saw change with it; empty for the first.',
    }),
    inWords: Type.Array(Type.String(), {
      description: 'The changes as sentences, one for each thing that changed.',
    }),
  },
)

export const ReleasePageSchema = shape(
  'ReleasePage',
  'Some of the releases of an agenda, the latest first, and how many there are.',
  {
    docs: Type.Array(ReleaseSchema),
    totalDocs: Type.Integer({ description: 'Releases on all pages.' }),
    page: Type.Integer({ minimum: 1 }),
    totalPages: Type.Integer(),
    limit: Type.Integer({ description: 'Releases a page.' }),
  },
)

/** The things of an agenda that readers can see change. */
export type ChangedThing =
  'day' | 'event' | 'language' | 'organisation' | 'person' | 'place' | 'session' | 'track'

export type SeenChange = Static<typeof ChangeSchema> & {
  what: ChangedThing
  change: 'added' | 'changed' | 'removed'
}
export type ReleasePage = Static<typeof ReleasePageSchema>

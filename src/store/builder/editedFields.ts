import { type Edit, toldOfLines } from '../../core/builder/index.js'
import { fieldsIn } from '../../core/isPlain.js'
import { timeFields } from '../../core/time/times.js'
import { fieldsOf, type FieldType, models, namesOf, teamTexts } from '../../core/model/index.js'

/** The fields of a session, of its longer texts and of the event that the builder changes. */
export const sessionFields: string[] = [
  'title',
  'kind',
  ...timeFields,
  'timing',
  'position',
  'status',
  'place',
  'track',
  'assignments',
  'teamOnly',
]
export const textFields: string[] = [
  ...fieldsOf(models.sessions).flatMap(([name, { edited }]) => (edited ? [name] : [])),
  ...teamTexts,
]
export const eventFields = ['days', 'startDate', 'endDate']

const rows: Record<string, string[]> = {
  assignments: [
    'id',
    'role',
    'person',
    'organisation',
    'label',
    'jobTitle',
    'affiliation',
    'state',
  ],
  days: ['id', 'date', 'label'],
}
/** The fields of rows that longer texts consist of, by the type of the text. */
const rowsOfTypes = {
  questions: ['id', 'question'],
  links: ['id', 'label', 'url'],
} satisfies Partial<Record<FieldType, string[]>>
const rowsOfTexts: Record<string, string[]> = Object.fromEntries(
  (['questions', 'links'] as const).flatMap((type) =>
    namesOf(models.sessions, type).map((name) => [name, rowsOfTypes[type]]),
  ),
)

/**
 * Fields of an edit that nothing here stores. Such an edit is refused: to store the rest silently
 * would lose them.
 */
export type UnknownFields = { at: string; fields: string[] }

const unknownIn = (values: unknown, known: readonly string[], prefix = ''): string[] =>
  values && typeof values === 'object'
    ? Object.keys(values).flatMap((key) => (known.includes(key) ? [] : [`${prefix}${key}`]))
    : []

const inRows = (values: unknown, of = rows, prefix = ''): string[] =>
  Object.entries(of).flatMap(([name, known]) => {
    const list = fieldsIn(values)[name]
    return Array.isArray(list)
      ? list.flatMap((row, index) => unknownIn(row, known, `${prefix}${name}.${index}.`))
      : []
  })

const inLine = (line: object, known: readonly string[]): string[] => [
  ...unknownIn(line, [...sessionFields, 'texts', ...known]),
  ...unknownIn(fieldsIn(line).texts, textFields, 'texts.'),
  ...inRows(line),
  ...inRows(fieldsIn(line).texts, rowsOfTexts, 'texts.'),
]

/** The first edit with a field that is not edited here; undefined where there is none. */
export function unknownFields(edits: readonly Edit[]): UnknownFields | undefined {
  for (const edit of edits) {
    if (edit.type === 'set') {
      const fields = inLine(edit.fields, [])
      if (fields.length) return { at: String(edit.id), fields }
    } else if (edit.type === 'add') {
      const fields = inLine(edit.session, toldOfLines)
      if (fields.length) return { at: String(edit.session.id), fields }
    } else if (edit.type === 'setEvent') {
      const fields = [
        ...unknownIn(edit.fields, [...eventFields, 'brought']),
        ...inRows(edit.fields),
      ]
      if (fields.length) return { at: 'event', fields }
    }
  }
  return undefined
}

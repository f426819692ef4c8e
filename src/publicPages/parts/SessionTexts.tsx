/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import type { CompiledSession, CompiledValues } from '../../core/compile/index.js'
import { type FieldType, fieldsOf, models } from '../../core/model/index.js'
import { listOf } from '../../core/phrases.js'
import { Files, Links } from './Attached.js'
import { Rich, Text } from './Text.js'
import type { View } from '../view.js'

type Of<T extends FieldType> = {
  value: CompiledValues[T]
  name: keyof typeof models.sessions & keyof CompiledSession
  session: CompiledSession
  view: View
}
type Draw<T extends FieldType = FieldType> = (props: Of<T>) => ComponentChildren

const text: Draw = ({ session, name, view }) => <Text view={view} of={session} name={name} />
const word: Draw<'choice' | 'country'> = ({ value, view }) => value && view.word(value.label)
const asItIs: Draw = ({ value }) => String(value)

/** How a page shows a field, by its type; undefined where it stands elsewhere on the page. */
const drawings: { [T in FieldType]: Draw<T> | undefined } = {
  address: asItIs,
  choice: word,
  colour: undefined,
  country: word,
  file: ({ value, view }) => value && <Files files={[value]} view={view} />,
  files: ({ value, view }) => <Files files={value} view={view} />,
  languages: ({ value, view }) =>
    listOf(
      value.map(({ label }) => label),
      view.language,
    ),
  lines: text,
  links: ({ value, view }) => <Links links={value} view={view} />,
  longText: text,
  number: asItIs,
  position: undefined,
  questions: ({ value, view }) => (
    <ul class="questions">
      {value.map((entry) => (
        <li>
          <Text view={view} of={entry} name="question" />
        </li>
      ))}
    </ul>
  ),
  reference: undefined,
  references: undefined,
  richText: ({ value, session, name, view }) => (
    <Rich view={view} rich={value} language={session.fallback?.[name]} />
  ),
  text,
}

/** A value of a type, drawn; the model gives each field its type by name. */
const drawn = <T extends FieldType>(type: T, of: Of<T>) => drawings[type]?.(of)

const shown = [
  ...fieldsOf(models.sessions, { part: 'content' }),
  ...fieldsOf(models.sessions, { part: 'practical' }),
]
const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)

/** What the session is for, how it goes, and what goes with it. */
export function SessionTexts({ session, view }: { session: CompiledSession; view: View }) {
  const labels: Record<string, string> = view.texts.fields
  const texts = shown.flatMap(([name, { type }]) => {
    const value = session[name]
    if (isEmpty(value) || !drawings[type]) return []
    return [{ label: labels[name], text: drawn(type, { value, name, session, view }) }]
  })
  if (!texts.length) return null
  return (
    <dl class="texts">
      {texts.map(({ label, text }) => (
        <>
          <dt>{label && view.word(label)}</dt>
          <dd>{text}</dd>
        </>
      ))}
    </dl>
  )
}

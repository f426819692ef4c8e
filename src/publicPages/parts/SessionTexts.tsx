/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import type { CompiledFile, CompiledSession } from '../../core/compile/index.js'
import { type FieldType, fieldsOf, models } from '../../core/model/index.js'
import { listOf } from '../../core/phrases.js'
import { Files, Links } from './Attached.js'
import { Rich, Text } from './Text.js'
import type { View } from '../view.js'

type Draw = (props: {
  value: unknown
  name: keyof typeof models.sessions & keyof CompiledSession
  session: CompiledSession
  view: View
}) => ComponentChildren

const text: Draw = ({ session, name, view }) => <Text view={view} of={session} name={name} />
const word: Draw = ({ value, view }) => view.word((value as { label: string }).label)
const asItIs: Draw = ({ value }) => String(value)

/** How a page shows a field, by its type; undefined where it stands elsewhere on the page. */
const drawings: Record<FieldType, Draw | undefined> = {
  address: asItIs,
  choice: word,
  colour: undefined,
  country: word,
  file: ({ value, view }) => <Files files={[value as CompiledFile]} view={view} />,
  files: ({ value, view }) => <Files files={value as CompiledFile[]} view={view} />,
  languages: ({ value, view }) =>
    listOf(
      (value as { label: string }[]).map(({ label }) => label),
      view.language,
    ),
  lines: text,
  links: ({ value, view }) => <Links links={value as CompiledSession['links']} view={view} />,
  longText: text,
  number: asItIs,
  position: undefined,
  questions: ({ value, view }) => (
    <ul class="questions">
      {(value as CompiledSession['guidingQuestions']).map((entry) => (
        <li>
          <Text view={view} of={entry} name="question" />
        </li>
      ))}
    </ul>
  ),
  reference: undefined,
  references: undefined,
  richText: ({ session, name, view }) => <Rich view={view} of={session} name={name} />,
  text,
}

const shown = [
  ...fieldsOf(models.sessions, { part: 'content' }),
  ...fieldsOf(models.sessions, { part: 'practical' }),
]
const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)

/** What the session is for, how it goes, and what goes with it. */
export function SessionTexts({ session, view }: { session: CompiledSession; view: View }) {
  const labels: Record<string, string> = view.texts.fields
  const drawn = shown.flatMap(([name, { type }]) => {
    const value = session[name]
    const draw = isEmpty(value) ? undefined : drawings[type]
    return draw ? [{ label: labels[name], text: draw({ value, name, session, view }) }] : []
  })
  if (!drawn.length) return null
  return (
    <dl class="texts">
      {drawn.map(({ label, text }) => (
        <>
          <dt>{label && view.word(label)}</dt>
          <dd>{text}</dd>
        </>
      ))}
    </dl>
  )
}

import type { CompiledSession } from '../../../core/compile/index.js'
import { listOf } from '../../../core/phrases.js'
import { Rich, Text } from './Text.js'
import { Files, Links } from './Attached.js'
import type { View } from './view.js'

const Entry = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

/** What the session is for, how it goes, and what goes with it. */
export function SessionTexts({ session, view }: { session: CompiledSession; view: View }) {
  const { fields } = view.texts
  const named = (list: { code: string; label: string }[]) =>
    listOf(
      list.map(({ label }) => label),
      view.language,
    )
  return (
    <dl className="texts">
      {session.objective && (
        <Entry label={fields.objective}>
          <Text view={view} of={session} name="objective" />
        </Entry>
      )}
      {session.methodology && (
        <Entry label={fields.methodology}>
          <Text view={view} of={session} name="methodology" />
        </Entry>
      )}
      {session.guidingQuestions.length > 0 && (
        <Entry label={fields.guidingQuestions}>
          <ul className="questions">
            {session.guidingQuestions.map((entry, index) => (
              <li key={index}>
                <Text view={view} of={entry} name="question" />
              </li>
            ))}
          </ul>
        </Entry>
      )}
      {session.description && (
        <Entry label={fields.description}>
          <Rich view={view} of={session} name="description" />
        </Entry>
      )}
      {session.spokenLanguages.length > 0 && (
        <Entry label={fields.spokenLanguages}>{named(session.spokenLanguages)}</Entry>
      )}
      {session.interpretation.length > 0 && (
        <Entry label={fields.interpretation}>{named(session.interpretation)}</Entry>
      )}
      {session.documents.length > 0 && (
        <Entry label={fields.documents}>
          <Files files={session.documents} view={view} />
        </Entry>
      )}
      {session.links.length > 0 && (
        <Entry label={fields.links}>
          <Links links={session.links} view={view} />
        </Entry>
      )}
    </dl>
  )
}

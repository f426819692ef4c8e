import type { JSONFieldServerProps } from 'payload'
import { actorOf } from '../../store/actor.js'
import { GlossaryTable } from '../client.js'

/**
 * The glossary of an organisation as a table of all languages: translators write in the language
 * of the form, as everywhere.
 */
export function GlossaryField({
  locale,
  path,
  payload,
  permissions,
  readOnly,
  user,
}: JSONFieldServerProps & { locale?: string }) {
  const isTranslator = actorOf({ payload, user })?.role === 'translator'
  const mayNot = permissions !== true && permissions !== undefined && !permissions.update
  return (
    <GlossaryTable
      only={isTranslator ? locale : undefined}
      path={path}
      readOnly={Boolean(readOnly) || mayNot}
    />
  )
}

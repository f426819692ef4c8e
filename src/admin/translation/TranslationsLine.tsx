import type { UIFieldServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { slugOf } from '../../store/optionsOf.js'
import { translationOf } from '../../store/translation/translationOf.js'
import type { TranslatedKey } from '../../store/collectionKeys.js'
import { FreshChecks } from '../client.js'
import { isOtherTab } from '../isOtherTab.js'
import { fieldNames } from './fieldNames.js'
import { LanguageLines } from './LanguageLines.js'
import { translate } from '../../translate.js'
import '../agenda.css'
import './marks.css'

type Props = UIFieldServerProps & { of: TranslatedKey; path: string }

/**
 * Here the checks keep everything fresh that is drawn on the server, in one question after a save.
 */
const renewedByChecks: TranslatedKey[] = ['events', 'sessions']

/**
 * How far the texts of this document are translated, as it is saved now; nothing for one that is
 * not saved yet.
 */
export async function TranslationsLine({ of, id, path, payload, user, i18n, req }: Props) {
  if (id === undefined || id === null || id === '' || !user) return null
  if (isOtherTab(req, slugOf(payload, of), id)) return null
  const found = await translationOf(payload, of, id, user)
  const say = (key: string, vars?: Record<string, unknown>) =>
    translate(i18n)(`agenda:${key}`, vars)
  const adminRoute = payload.config.routes.admin
  const event = found?.event
  const href =
    event === undefined
      ? undefined
      : (to: string) =>
          formatAdminURL({
            adminRoute,
            includeBasePath: true,
            path: `/collections/${slugOf(payload, 'events')}/${event}/translate?to=${to}`,
          })
  const names = fieldNames(
    payload.collections[slugOf(payload, of)]?.config.flattenedFields ?? [],
    i18n,
  )
  const line = (
    <>
      {found?.marks.length ? (
        <LanguageLines
          href={href}
          language={i18n.language}
          marks={found.marks}
          names={names}
          say={say}
          whole={found.whole}
        />
      ) : null}
    </>
  )
  return renewedByChecks.includes(of) ? line : <FreshChecks paths={[path]}>{line}</FreshChecks>
}

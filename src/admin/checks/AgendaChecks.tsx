import type { UIFieldServerProps } from 'payload'
import { checksOf } from '../../store/checks.js'
import { slugOf } from '../../store/optionsOf.js'
import { missingOfEvent } from '../../store/releases/missingForPublication.js'
import { FreshChecks } from '../client.js'
import { isOtherTab } from '../isOtherTab.js'
import { CheckList } from './CheckList.js'
import { translate } from '../../translate.js'

type Props = UIFieldServerProps & { of: 'event' | 'session'; path: string }

/**
 * What the rules say of an event or a session as it is saved now; nothing for one that is not saved
 * yet.
 */
export async function AgendaChecks({ of, id, path, payload, req, i18n }: Props) {
  if (id === undefined || id === null || id === '') return null
  if (isOtherTab(req, slugOf(payload, of === 'event' ? 'events' : 'sessions'), id)) return null
  const t = translate(i18n)
  const checks = await checksOf({
    payload,
    of,
    id,
    locale: req.locale ?? undefined,
    language: i18n.language,
    t,
  })
  const missing =
    of === 'event'
      ? (await missingOfEvent(payload, id)).map((what) => t(`agenda:releases:missingParts:${what}`))
      : []
  return (
    <FreshChecks paths={[path, 'translations']}>
      <CheckList
        checks={checks}
        missing={missing}
        of={of}
        payload={payload}
        language={i18n.language}
        say={(key) => t(`agenda:${key}`)}
      />
    </FreshChecks>
  )
}

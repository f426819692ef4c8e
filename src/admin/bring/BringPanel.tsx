'use client'

import { useMemo } from 'react'
import { purposesOf } from '../../core/import/purpose.js'
import { documentsOf } from '../../core/import/toEdits.js'
import { DropZone } from './DropZone.js'
import type { IntoEvent } from './intoEvent.js'
import { NewerDocument } from './NewerDocument.js'
import { type BringProps, NewLines, type Read } from './NewLines.js'
import { PurposeChoice } from './PurposeChoice.js'
import { Translation } from './Translation.js'

type Props = BringProps & { into?: IntoEvent }

/** A document on its way in: first what it is, as far as that is a question. */
export function BringPanel(props: Props) {
  const { brought } = props
  if (!brought.imported || !brought.now)
    return (
      <DropZone
        fault={brought.fault}
        onBring={(bringing) => void brought.bring(bringing)}
        reading={brought.reading}
      />
    )
  return <ForPurpose {...props} imported={brought.imported} now={brought.now} />
}

function ForPurpose(props: Props & Read) {
  const { brought, imported, now, agenda, locale, into, rulebook } = props
  const { here } = imported
  const documents = useMemo(() => documentsOf(agenda, here?.documents), [agenda, here])
  const purposes = useMemo(
    () =>
      into && here
        ? purposesOf(imported.proposal, {
            agenda,
            documents,
            titles: here.titles,
            locale,
            kinds: rulebook.kinds,
          })
        : (['lines'] as const),
    // What was once guessed does not change under the editor's hands.
    [imported],
  )
  const { purpose = purposes[0] } = brought.decided
  const choice =
    purposes.length > 1 ? (
      <PurposeChoice
        language={now.proposal.language ?? locale}
        onChoose={(each) => brought.decide({ purpose: each })}
        purpose={purpose}
        purposes={purposes}
      />
    ) : null
  if (purpose === 'translation' && into)
    return <Translation {...props} choice={choice} into={into} />
  if (purpose === 'newer' && into && here)
    return <NewerDocument {...props} choice={choice} first={here} into={into} />
  return <NewLines {...props} before={props.before ?? choice} documents={documents} />
}

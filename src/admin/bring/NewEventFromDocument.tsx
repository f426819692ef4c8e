'use client'

import { Button, useLocale } from '@payloadcms/ui'
import { type ReactNode, useMemo, useState } from 'react'
import { toEdits } from '../../core/import/toEdits.js'
import type { Proposal } from '../../core/import/proposal.js'
import { datesBetween } from '../../core/time/index.js'
import type { Agenda, Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { useKeptNote } from '../kept/useKeptNote.js'
import { PublishDrawer } from '../publish/PublishDrawer.js'
import { BringPanel } from './BringPanel.js'
import { EventForm, type EventValues, whyNot } from './EventForm.js'
import { type Attempt, makeEvent, storeLines } from './makeEvent.js'
import type { NewEventSettings } from './newEventSettings.js'
import { bringing, noEvent, useBringing } from './useBringing.js'
import './bring.css'
import { useAdminHref } from '../addresses.js'

type Props = NewEventSettings & {
  /** What is clicked, in the place of a button. */
  trigger?: (open: () => void) => ReactNode
}

/** What a document says of its event. */
const eventValuesOf = (
  { event, days }: Proposal,
  language: string,
  timeZone: string,
): EventValues => {
  const dates = days.flatMap(({ date }) => date?.value ?? []).sort()
  const [startDate = '', endDate = ''] = [
    event.startDate?.value ?? dates[0],
    event.endDate?.value ?? dates.at(-1),
  ]
  return {
    title: event.title?.value ?? '',
    startDate,
    endDate: endDate || startDate,
    timeZone,
    languages: [language],
    city: event.city?.value ?? '',
    venue: event.venue?.value ?? '',
  }
}

/** The event that is to be made of a document, and what was done for it already. */
type Begun = Attempt & { of: string; values: EventValues }

/** A new event with its agenda out of a document: the event first, then its lines as one save. */
export function NewEventFromDocument({ rulebook, slugs, timeZone, languages, trigger }: Props) {
  const { say, colon } = useSay()
  const href = useAdminHref()
  const { code: here } = useLocale()
  const { api, brought, open } = useBringing({ locale: here })
  const [kept, keep] = useKeptNote<Begun>('newEvent', noEvent)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<{ of?: string; fault: string }>()
  const { imported, now, key } = brought
  const own = imported?.proposal.language
  const locale = languages.find(({ code }) => code === own)?.code ?? here
  const begun = useMemo(
    (): Begun | undefined =>
      !imported || !key
        ? undefined
        : kept?.of === key
          ? kept
          : { of: key, values: eventValuesOf(imported.proposal, locale, timeZone) },
    [imported, key, kept, locale, timeZone],
  )
  const { values, made } = begun ?? {}
  const fault = failed?.of === key ? failed?.fault : undefined
  const agenda = useMemo((): Agenda => {
    const { title, startDate = '', endDate = '' } = values ?? {}
    return {
      event: {
        title,
        timeZone: values?.timeZone || 'UTC',
        startDate,
        endDate,
        days: datesBetween(startDate, endDate).map((date) => ({ date })),
        published: false,
      },
      sessions: [],
    }
  }, [values])
  const way = { api, locale, otherwise: say('bring:noAnswer'), slugs }
  const agendaOf = (id: Id) => href(`/collections/${slugs.events}/${id}/agenda?locale=${locale}`)
  const create = async () => {
    if (!begun || !imported || !now) return
    const fails = (fault: string) => {
      setBusy(false)
      setFailed({ of: begun.of, fault })
    }
    setBusy(true)
    setFailed(undefined)
    const event = await makeEvent(way, begun.values, now.proposal.event, {
      ...begun,
      note: (attempt) => keep({ ...begun, ...attempt }),
    })
    if ('fault' in event) return fails(event.fault)
    const stored = await storeLines(way, event.id, begun.of, (stored) =>
      toEdits(now.proposal, {
        agenda: stored,
        known: imported.known,
        meant: now.meant,
        kinds: rulebook.kinds,
        read: imported.proposal,
      }),
    )
    if (stored.fault !== undefined) return fails(say('bring:event:half', { message: stored.fault }))
    await Promise.all([brought.clear(), keep(undefined)])
    window.location.assign(agendaOf(event.id))
  }
  const missing = values && whyNot(values)
  return (
    <>
      {trigger ? (
        trigger(open)
      ) : (
        <Button buttonStyle="secondary" margin={false} onClick={open} size="small">
          {say('bring:newEvent')}
        </Button>
      )}
      {imported ? (
        <small className="agenda-bring-kept">
          <bdi>{brought.name || say('bring:pasted')}</bdi>
          {colon}
          {say('kept:onDevice')}
        </small>
      ) : null}
      <PublishDrawer className="agenda-bring" heading={say('bring:newEvent')} slug={bringing}>
        <BringPanel
          agenda={agenda}
          applyLabel={(count) => say('bring:create', { count })}
          before={
            begun ? (
              <EventForm
                languages={languages}
                onChange={(values) => void keep({ ...begun, values })}
                values={begun.values}
              />
            ) : null
          }
          brought={brought}
          busy={busy}
          locale={locale}
          mayApply={!missing}
          ofEvent
          fault={
            fault ? (
              <p className="agenda-bring__fault" role="alert">
                {fault}{' '}
                {made === undefined ? null : (
                  <a href={agendaOf(made)}>{say('bring:event:openIt')}</a>
                )}
              </p>
            ) : missing ? (
              <p className="agenda-bring__quiet">{say(`bring:event:${missing}`)}</p>
            ) : null
          }
          onApply={() => void create()}
          rulebook={rulebook}
        />
      </PublishDrawer>
    </>
  )
}

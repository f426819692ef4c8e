'use client'

import { Button, useConfig, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'
import { toEdits } from '../../core/import/toEdits.js'
import type { Proposal } from '../../core/import/proposal.js'
import { datesBetween } from '../../core/time/index.js'
import type { Agenda, Id, Rulebook } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { newTab } from '../kept/openTabs.js'
import { PublishDrawer } from '../publish/PublishDrawer.js'
import { BringPanel } from './BringPanel.js'
import { BringStyles } from './bringStyles.js'
import { EventForm, type EventWish, whyNot } from './EventForm.js'
import { makeEvent, storeLines } from './makeEvent.js'
import { bringing, useBringing } from './useBringing.js'

type Props = { rulebook: Rulebook; slugs: { events: string; places: string }; timeZone: string; languages: { code: string; label: string }[]; look?: 'primary' | 'secondary' }

/** What a document says of its event. */
const wishOf = ({ event, days }: Proposal, language: string, timeZone: string): EventWish => {
  const dates = days.flatMap(({ date }) => date?.value ?? []).sort()
  const [startDate = '', endDate = ''] = [event.startDate?.value ?? dates[0], event.endDate?.value ?? dates.at(-1)]
  return { title: event.title?.value ?? '', startDate, endDate: endDate || startDate, timeZone, languages: [language], city: event.city?.value ?? '', venue: event.venue?.value ?? '' }
}

/** A new event with its agenda out of a document: the event first, then its lines as one save. */
export function NewEventFromDocument({ rulebook, slugs, timeZone, languages, look = 'secondary' }: Props) {
  const { say } = useSay()
  const { config } = useConfig()
  const { code: here } = useLocale()
  const { api, brought, open } = useBringing({ locale: here })
  const [wish, setWish] = useState<EventWish>()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const [made, setMade] = useState<Id>()
  const [once] = useState(newTab)
  const { imported, now } = brought
  const own = imported?.proposal.language
  const locale = languages.some(({ code }) => code === own) ? (own as string) : here
  useEffect(() => {
    if (!imported) return
    setWish(wishOf(imported.proposal, locale, timeZone))
    setMade(undefined)
    setFault(undefined)
  }, [imported, locale, timeZone])
  const agenda = useMemo((): Agenda => {
    const { title, startDate = '', endDate = '' } = wish ?? {}
    return { event: { title, timeZone: wish?.timeZone || 'UTC', startDate, endDate, days: datesBetween(startDate, endDate).map((date) => ({ date })), published: false }, sessions: [] }
  }, [wish])
  const way = { api, locale, otherwise: say('bring:noAnswer'), slugs }
  const agendaOf = (id: Id) => formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${slugs.events}/${id}/agenda?locale=${locale}` })
  const create = async () => {
    if (!wish || !imported || !now) return
    setBusy(true)
    setFault(undefined)
    const event = made === undefined ? await makeEvent(way, wish, now.proposal.event) : { id: made }
    if ('fault' in event) {
      setBusy(false)
      return setFault(event.fault)
    }
    setMade(event.id)
    const stored = await storeLines(way, event.id, once, (stored) => toEdits(now.proposal, { agenda: stored, known: imported.known, meant: now.meant, kinds: rulebook.kinds, read: imported.proposal }))
    if (stored.fault === undefined) return window.location.assign(agendaOf(event.id))
    setBusy(false)
    setFault(say('bring:event:half', { message: stored.fault }))
  }
  const missing = wish && whyNot(wish)
  return (
    <>
      <BringStyles />
      <Button buttonStyle={look} margin={false} onClick={open} size={look === 'primary' ? 'medium' : 'small'}>
        {say('bring:newEvent')}
      </Button>
      <PublishDrawer className="agenda-bring" heading={say('bring:newEvent')} slug={bringing}>
        <BringPanel
          agenda={agenda} applyLabel={(count) => say('bring:create', { count })} before={wish ? <EventForm languages={languages} onChange={setWish} wish={wish} /> : null} brought={brought} busy={busy} locale={locale} mayApply={!missing} ofEvent
          fault={fault ? <p className="agenda-bring__fault" role="alert">{fault} {made === undefined ? null : <a href={agendaOf(made)}>{say('bring:event:openIt')}</a>}</p> : missing ? <p className="agenda-bring__quiet">{say(`bring:event:${missing}`)}</p> : null}
          onApply={() => void create()} rulebook={rulebook}
        />
      </PublishDrawer>
    </>
  )
}

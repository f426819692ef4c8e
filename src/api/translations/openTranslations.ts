import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { actorOf, mayWriteEvent, mayWriteEvents, mayWriteLanguage } from '../../store/actor.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { optionsOf } from '../../store/optionsOf.js'
import { readTranslations, type Translations } from '../../store/translation/readTranslations.js'
import { type Review, reviewsOf } from '../../store/translation/reviews.js'
import { toEntry, type TranslationEntry } from './toEntry.js'

/**
 * The texts of an event as the panel and other programs get them. `review` tells whether an editor
 * is asked to look at this language, `suggests` whether a machine proposes translations.
 */
export type TranslationsEntry = Omit<Translations, 'texts'> & {
  texts: TranslationEntry[]
  review: Review | null
  suggests: boolean
}

/** A language as the tab shows it; `open` where this user may translate into it. */
export type TabLanguage = { code: string; label: string; direction: 'ltr' | 'rtl'; open: boolean }

export type OpenedTranslations = {
  initial: TranslationsEntry
  languages: TabLanguage[]
  mayPublish: boolean
}

/**
 * All texts of an event, to be translated into one language; undefined where this user may not
 * change the event.
 */
export async function translationsFor(
  req: PayloadRequest,
  event: Id,
  to: string,
): Promise<TranslationsEntry | undefined> {
  const found = req.user && (await readTranslations(req.payload, event, to, req.user))
  if (!found) return undefined
  const review = (await reviewsOf(req, [event])).find(({ language }) => language === to)
  return {
    ...found,
    review: review ?? null,
    suggests: Boolean(optionsOf(req.payload).translate),
    texts: found.texts.map((text) => toEntry(req, text)),
  }
}

/**
 * The Translate tab of an event, in the wanted language if this user may write it, or else in the
 * first other language that they may write and that is not the event's source. `notYours` and
 * `noLanguage` tell why there is none.
 */
export async function openTranslations(
  req: PayloadRequest,
  event: Id,
  wished?: string,
): Promise<'gone' | 'noLanguage' | 'notYours' | OpenedTranslations> {
  const actor = actorOf(req)
  if (!actor || !mayWriteEvent(actor, event)) return 'notYours'
  const site = languagesOf(req.payload)
  const first = await translationsFor(
    req,
    event,
    wished && site.some(({ code }) => code === wished) ? wished : (site[0]?.code ?? 'en'),
  )
  if (!first) return 'gone'
  const named = site
    .filter(({ code }) => first.promised.includes(code))
    .sort((a, b) => first.promised.indexOf(a.code) - first.promised.indexOf(b.code))
  const languages = named.map(({ code, label, direction }): TabLanguage => ({
    code,
    label,
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    open: mayWriteLanguage(actor, code),
  }))
  const open = languages.filter((each) => each.open).map(({ code }) => code)
  const to =
    open.find((code) => code === wished) ?? open.find((code) => code !== first.from) ?? open[0]
  if (to === undefined) return 'noLanguage'
  const initial = to === first.to ? first : await translationsFor(req, event, to)
  return initial ? { initial, languages, mayPublish: mayWriteEvents(actor) } : 'gone'
}

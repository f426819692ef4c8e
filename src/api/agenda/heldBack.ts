import type { PayloadRequest } from 'payload'
import { languageName, listOf } from '../../core/phrases.js'
import type { PublicEvent } from '../../store/compiled/publicEvent.js'
import { refuse } from './parameters.js'

/** Refuses an agenda and its releases in a language in which they are held back, and says in which languages they are out. */
export function assertOut(
  req: PayloadRequest,
  { heldBack, languages }: PublicEvent,
  locale: string,
): void {
  if (!heldBack.includes(locale)) return
  const reader = req.i18n.language
  const named = (code: string) => languageName(code, reader)
  throw refuse(
    req,
    404,
    'heldBack',
    { language: named(locale), languages: listOf(languages.map(named), reader) },
    { why: 'heldBack', locale, locales: languages },
  )
}

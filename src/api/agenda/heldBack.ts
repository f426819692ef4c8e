import type { PayloadRequest } from 'payload'
import { languageName, listOf } from '../../core/phrases.js'
import type { PublicEvent } from '../../store/compiled/publicEvent.js'
import { refuse } from '../../errors.js'

/**
 * Refuses an agenda and its releases in a language in which they are held back, and says in which
 * languages they are out.
 */
export function assertOut(
  req: PayloadRequest,
  { heldBack, languages }: PublicEvent,
  locale: string,
): void {
  if (!heldBack.includes(locale)) return
  const reader = req.i18n.language
  const named = (code: string) => languageName(code, reader)
  throw refuse(req, 'heldBack', {
    vars: { language: named(locale), languages: listOf(languages.map(named), reader) },
    data: { why: 'heldBack', locale, locales: languages },
  })
}

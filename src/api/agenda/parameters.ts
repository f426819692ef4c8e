import type { PayloadRequest } from 'payload'
import { listOf } from '../../core/phrases.js'
import { refuse } from '../../errors.js'
import { languagesOf } from '../../store/compiled/languages.js'

const query = (req: PayloadRequest, name: string): string | undefined =>
  req.searchParams.get(name) || undefined

/** The language asked for, the site's first one when none was; 400 with the list of those there are. */
export function languageOf(req: PayloadRequest): string {
  const codes = languagesOf(req.payload).map(({ code }) => code)
  const { localization } = req.payload.config
  const asked = query(req, 'locale')
  if (!asked) return localization ? localization.defaultLocale : (codes[0] ?? 'en')
  if (codes.includes(asked)) return asked
  throw refuse(req, 'agendaLanguage', {
    vars: { locale: asked, languages: listOf(codes, req.i18n.language) },
    data: { locales: codes },
  })
}

/** One of a few words, or undefined when it was not given; 400 for any other. */
export function oneOf<T extends string>(
  req: PayloadRequest,
  name: string,
  values: readonly T[],
): T | undefined {
  const asked = query(req, name)
  if (asked === undefined || (values as readonly string[]).includes(asked))
    return asked as T | undefined
  throw refuse(req, 'badParameter', {
    vars: { name, value: asked, values: listOf(values, req.i18n.language) },
    data: { [name]: values },
  })
}

/** A whole number within bounds, `otherwise` when it was not given; 400 for anything else. */
export function wholeNumber(
  req: PayloadRequest,
  name: string,
  { from, to, otherwise }: { from: number; to: number; otherwise: number },
): number {
  const asked = query(req, name)
  if (asked === undefined) return otherwise
  const number = /^\d{1,9}$/.test(asked) ? Number(asked) : Number.NaN
  if (number >= from && number <= to) return number
  throw refuse(req, 'badParameter', {
    vars: { name, value: asked, values: `${from}–${to}` },
    data: { [name]: { from, to } },
  })
}

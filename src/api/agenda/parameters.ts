import type { PayloadRequest } from 'payload'
import { isOneOf } from '../../core/isOneOf.js'
import { listOf } from '../../core/phrases.js'
import { refuse } from '../../errors.js'
import { languagesOf } from '../../store/compiled/languages.js'

/**
 * The value of a parameter, which may be empty; undefined when it was not given, and 400 when it
 * was given more than once.
 */
export function once(req: PayloadRequest, name: string): string | undefined {
  const [value, ...more] = req.searchParams.getAll(name)
  if (!more.length) return value
  throw refuse(req, 'badParameter', {
    vars: { name, value: listOf([value ?? '', ...more], req.i18n.language), values: '1' },
    data: { [name]: { times: 1 } },
  })
}

/**
 * Answers 400 for unknown parameters, with the names of those that exist: ignoring a misspelt one
 * would answer with too much.
 */
export function assertKnown(req: PayloadRequest, names: readonly string[]): void {
  for (const name of req.searchParams.keys()) {
    if (names.includes(name)) continue
    throw refuse(req, 'unknownParameter', {
      vars: { name, parameters: listOf([...names], req.i18n.language) || '–' },
      data: { parameter: name, parameters: names },
    })
  }
}

const query = (req: PayloadRequest, name: string): string | undefined =>
  req.searchParams.get(name) || undefined

/**
 * The language that was asked for, or the site's first one; 400, with the list of languages, for
 * one that does not exist.
 */
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

/** One of a few words, or undefined when the parameter was not given; 400 for any other word. */
export function oneOf<T extends string>(
  req: PayloadRequest,
  name: string,
  values: readonly T[],
): T | undefined {
  const asked = query(req, name)
  if (asked === undefined || isOneOf(values, asked)) return asked
  throw refuse(req, 'badParameter', {
    vars: { name, value: asked, values: listOf(values, req.i18n.language) },
    data: { [name]: values },
  })
}

/**
 * A whole number within bounds, or `otherwise` when the parameter was not given; 400 for anything
 * else.
 */
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

import type { CompiledAgenda } from '../core/compile/schema/agenda.js'
import { fieldsIn, isPlain, rowsIn } from '../core/isPlain.js'
import { isText, textIn } from '../core/isText.js'
import type { EmbedWords } from '../i18n/embedWords.js'
import type { Settings } from './settings.js'

/** An agenda in a language, and the words for it. */
export type Loaded = { agenda: CompiledAgenda; words: EmbedWords; text: string }

type Told = { status?: number; message?: string | undefined; locales?: string[] }

/** Why an agenda could not be loaded: `code` is the server's, or `offline`, or `unreachable`. */
export class LoadError extends Error {
  readonly code: string
  readonly status: number
  /** The languages in which the agenda can be had instead. */
  readonly locales: string[]
  /** The words, if at least these could be loaded. */
  words?: EmbedWords

  constructor(code: string, { status = 0, message = code, locales = [] }: Told = {}) {
    super(message)
    this.code = code
    this.status = status
    this.locales = locales
  }
}

/** In milliseconds, how long a server may take to answer. */
const patience = 20_000

async function refusalIn(response: Response): Promise<LoadError> {
  const body: unknown = await response.json().catch(() => undefined)
  const { code, message, data } = fieldsIn(rowsIn(fieldsIn(body).errors)[0])
  return new LoadError(textIn(code) ?? 'unreachable', {
    status: response.status,
    message: textIn(message),
    locales: [fieldsIn(data).locales].flat().filter(isText),
  })
}

const isAgenda = (value: unknown): value is CompiledAgenda =>
  isPlain(value) && isPlain(value.event) && Array.isArray(value.days)
const isWords = (value: unknown): value is EmbedWords =>
  isPlain(value) && isPlain(value.texts) && Array.isArray(value.details)

/** What was sent, where it is what was asked for. */
function read<T>(
  text: string,
  is: (value: unknown) => value is T,
  change?: (key: string, value: unknown) => unknown,
): T {
  const value: unknown = JSON.parse(text, change)
  if (!is(value)) throw new LoadError('unreachable')
  return value
}

async function ask(url: string, signal: AbortSignal): Promise<string> {
  let response: Response
  try {
    // The browser asks with the entity tag of what it has, so an unchanged agenda costs nothing;
    // and no request needs to be announced to the server first (no preflight).
    response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
  } catch (error) {
    signal.throwIfAborted()
    throw new LoadError(navigator.onLine ? 'unreachable' : 'offline', { message: String(error) })
  }
  if (!response.ok) throw await refusalIn(response)
  return response.text()
}

/** An export has its data in a folder of this name, a language beside the other. */
const isExported = (base: string) => base.endsWith('/data/')

const led = new Set(['calendar', 'href', 'url'])

/** Addresses in exported data are as from where it lies. */
const withAddresses = (address: string) => (key: string, value: unknown) =>
  led.has(key) && typeof value === 'string' && URL.canParse(value, address)
    ? new URL(value, address).href
    : value

const inLocale = (locale: string | undefined) =>
  locale ? `?locale=${encodeURIComponent(locale)}` : ''

/**
 * Loads an agenda and its words from a server, or from where it was exported to, both at once.
 * @throws LoadError where one of them cannot be loaded; the reason of `signal` where that is aborted
 */
export async function load(
  { base, event, locale }: Pick<Settings, 'base' | 'event' | 'locale'>,
  signal: AbortSignal,
): Promise<Loaded> {
  const query = inLocale(locale)
  const exported = isExported(base)
  // Nobody is there who would choose a language: that of the page, where none is named.
  const folder = `${base}${encodeURIComponent(locale ?? (document.documentElement.lang || 'en'))}/`
  const address = exported ? `${folder}agenda.json` : `${base}${encodeURIComponent(event)}${query}`
  const [agenda, words] = await Promise.allSettled([
    ask(address, signal),
    ask(exported ? `${folder}words.json` : `${base}words.json${query}`, signal),
  ])
  if (agenda.status === 'rejected') {
    const { reason }: { reason: unknown } = agenda
    if (reason instanceof LoadError && words.status === 'fulfilled')
      reason.words = read(words.value, isWords)
    throw reason
  }
  if (words.status === 'rejected') throw words.reason
  return {
    agenda: read(agenda.value, isAgenda, exported ? withAddresses(address) : undefined),
    words: read(words.value, isWords),
    text: agenda.value + words.value,
  }
}

import type { CompiledAgenda } from '../core/compile/schema/agenda.js'
import type { EmbedWords } from '../i18n/embedWords.js'
import type { Settings } from './settings.js'

/** An agenda in a language, and the words for it. */
export type Loaded = { agenda: CompiledAgenda; words: EmbedWords; text: string }

/** Why an agenda could not be loaded: `code` is the server's, or `offline`, or `unreachable`. */
export class LoadError extends Error {
  readonly code: string
  readonly status: number
  /** The languages in which the agenda can be had instead. */
  readonly locales: string[]
  /** The words, if at least these could be loaded. */
  words?: EmbedWords

  constructor(code: string, { status = 0, message = code, locales = [] as string[] } = {}) {
    super(message)
    this.code = code
    this.status = status
    this.locales = locales
  }
}

/** In milliseconds, how long a server may take to answer. */
const patience = 20_000

type Refused = { errors?: { code?: string; message?: string; data?: { locales?: string[] } }[] }

async function refusalIn(response: Response): Promise<LoadError> {
  const body = (await response.json().catch(() => ({}))) as Refused
  const { code = 'unreachable', message, data } = body.errors?.[0] ?? {}
  return new LoadError(code, { status: response.status, message, locales: data?.locales })
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

const inLocale = (locale: string | undefined) =>
  locale ? `?locale=${encodeURIComponent(locale)}` : ''

/**
 * Loads an agenda and its words from a server, both at once.
 * @throws LoadError where one of them cannot be loaded; the reason of `signal` where that is aborted
 */
export async function load(
  { base, event, locale }: Pick<Settings, 'base' | 'event' | 'locale'>,
  signal: AbortSignal,
): Promise<Loaded> {
  const query = inLocale(locale)
  const [agenda, words] = await Promise.allSettled([
    ask(`${base}${encodeURIComponent(event)}${query}`, signal),
    ask(`${base}words.json${query}`, signal),
  ])
  if (agenda.status === 'rejected') {
    const { reason } = agenda as { reason: unknown }
    if (reason instanceof LoadError && words.status === 'fulfilled')
      reason.words = JSON.parse(words.value) as EmbedWords
    throw reason
  }
  if (words.status === 'rejected') throw words.reason
  return {
    agenda: JSON.parse(agenda.value) as CompiledAgenda,
    words: JSON.parse(words.value) as EmbedWords,
    text: agenda.value + words.value,
  }
}

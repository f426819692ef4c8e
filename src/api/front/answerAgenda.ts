import type { Payload } from 'payload'
import { type Part, partNames } from '../../core/compile/index.js'
import { agendaFormats } from '../../formats/index.js'
import { apiPath } from '../../store/addresses.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { readAgenda } from '../../store/compiled/readAgenda.js'
import { replyWithCard } from '../agenda/cardOf.js'
import { isList, wholeList } from '../agenda/listEndpoints.js'
import { type AgendaReply, replyWith } from '../agenda/replyWith.js'
import { knownPart } from '../agenda/requestedPart.js'
import type { FrontAnswer, FrontRequest } from './frontRequest.js'
import { sendReply } from './sendReply.js'

/** Parameters of what is answered here. */
const known: string[] = ['locale', ...partNames]

/** What a plain request names. */
type Wanted = { slug: string; language: string; ending?: string; part: Part }

/** The parameters of a plain request; undefined where one is unknown, empty or there twice. */
function parametersOf(query: string): { locale?: string; part: Part } | undefined {
  const given = [...new URLSearchParams(query)]
  const plain =
    new Set(given.map(([name]) => name)).size === given.length &&
    given.every(([name, value]) => value !== '' && known.includes(name))
  if (!plain) return undefined
  const { locale, ...part } = Object.fromEntries(given)
  return { locale, part }
}

/** What a plain request names; undefined for every request for Payload. */
function named(payload: Payload, { method, url = '' }: FrontRequest): Wanted | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const [path = '', query = ''] = url.split('?')
  const start = apiPath(payload.config, '/agenda/')
  const [slug = '', ending, ...more] = path.slice(start.length).split('/')
  if (!path.startsWith(start) || !/^[\w-]+$/.test(slug) || more.length) return undefined
  const { localization } = payload.config
  const asked = parametersOf(query)
  const language = asked?.locale ?? (localization ? localization.defaultLocale : undefined)
  return asked && language && languagesOf(payload).some(({ code }) => code === language)
    ? { slug, language, ending, part: asked.part }
    : undefined
}

/** The agenda, its picture, a list of it or a format, by how the address ends. */
async function find(
  payload: Payload,
  { slug, language, ending, part }: Wanted,
): Promise<AgendaReply | undefined> {
  const isCard = ending === 'card.png' && !Object.keys(part).length
  const format = ending === undefined ? undefined : agendaFormats.get(ending)
  if (ending !== undefined && !isCard && !format && !isList(ending)) return undefined
  const served = await readAgenda(payload, slug, language)
  if (!served) return undefined
  if (isCard) return replyWithCard(payload, served)
  if (ending !== undefined && !format) return wholeList(served, ending, part)
  const shown = knownPart(served.agenda, part)
  return shown && replyWith(served, shown, format)
}

/**
 * Answers a plain `GET /api/agenda/:slug`, of a format or a list of it, of its picture or of a part,
 * with what is published.
 * It comes out of memory, and is compressed once, not for each reader. Undefined for everything
 * else, which Payload answers: other requests, refusals, and whatever fails here.
 */
export async function answerAgenda(
  payload: Payload,
  asked: FrontRequest,
): Promise<FrontAnswer | undefined> {
  const wanted = named(payload, asked)
  const reply = wanted && (await find(payload, wanted).catch(() => undefined))
  return reply && sendReply(payload, reply, asked)
}

// What tests of translations say: texts written in a language through the REST API, and the states that are answered.
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

export type Text = {
  address: string
  state: string
  source: { language: string; words: string; formatted?: unknown }
  target: { words: string } | null
  before?: string
}

export async function startTranslations(settings: Parameters<typeof startAgenda>[0] = {}) {
  const app: AgendaApp = await startAgenda(settings)
  const event = await app.makeEvent({ languages: ['en', 'fr', 'ar'] })
  const write = async (language: string, path: string, body: object, search = 'draft=true') => {
    const answer = await app.ask('PATCH', `${path}?depth=0&locale=${language}&${search}`, body)
    if (answer.status !== 200)
      throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body.doc as Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- documents of any collection
  }
  const texts = async (to: string, of: Id = event): Promise<Text[]> => {
    const { status, body } = await app.ask('GET', `/agenda-translations/${of}?to=${to}`)
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
    return body.texts
  }
  /** The text with this address or, of a row, that begins and ends so. */
  const text = async (to: string, start: string, end = '', of?: Id) =>
    (await texts(to, of)).find(({ address }) => address.startsWith(start) && address.endsWith(end))
  const state = async (to: string, start: string, end?: string, of?: Id) => {
    const found = await text(to, start, end, of)
    return found && (found.before === undefined ? found.state : `${found.state}: ${found.before}`)
  }
  const facts = async (collection: string, id: Id, view: 'draft' | 'main' = 'draft') => {
    const query = { collection, limit: 1, pagination: false, locale: 'all' }
    const { docs } =
      view === 'draft'
        ? await app.payload.db.queryDrafts({ ...query, where: { parent: { equals: id } } })
        : await app.payload.db.find({ ...query, where: { id: { equals: id } } })
    return ((docs as { translatedFrom?: unknown[] | null }[])[0]?.translatedFrom ?? []) as Record<
      string,
      unknown
    >[]
  }
  return {
    ...app,
    event,
    write,
    texts,
    text,
    state,
    facts,
    session: (title: string, more: object = {}) => app.draft(title, 9, { event, ...more }),
  }
}

export type TranslationApp = Awaited<ReturnType<typeof startTranslations>>

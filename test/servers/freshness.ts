// Editors who publish rising numbers, readers who look for them, and what is wrong with what they read.
import { setTimeout as sleep } from 'node:timers/promises'
import type { CompiledAgenda, CompiledSession } from '../../src/core/compile/index.js'
import { type ServerAnswer, type Id, secondDay, type Stage } from './stage.js'
import type { Servers } from './startServers.js'

const languages = ['en', 'fr'] as const
type Language = (typeof languages)[number]

type Write = { method: string; path: string; body: unknown }

/** What one editor publishes again and again: a number that rises, seen in one or more places of the agenda. */
type Track = {
  name: string
  write: (number: number) => Write
  /** The numbers in all places that a single save fills: the same in all of them, or the answer is torn. */
  shown: (agenda: CompiledAgenda) => number[]
}

/** An editor who saves these in turn, each after the one before was acknowledged: who sees a later one sees those before. */
type Editor = Track[]

const publish = { _status: 'published' }
const numberIn = (text: string | null | undefined) =>
  Number(/\d+$/.exec(text ?? '')?.[0] ?? Number.NaN)

const sessionOf = (agenda: CompiledAgenda, id: Id): CompiledSession => {
  const found = agenda.days
    .flatMap(({ sessions }) => sessions)
    .find((session) => session.id === String(id))
  if (!found) throw new Error(`Session ${id} is not in the agenda`)
  return found
}
const assignmentsOf = (agenda: CompiledAgenda, id: Id) =>
  sessionOf(agenda, id).roles.flatMap(({ assignments }) => assignments)

/** An event with four sessions, a person and an organisation in two of them, and five editors. */
export async function crowdedEvent(stage: Stage) {
  const event = await stage.event()
  const { slug } = (await stage.read(`/events/${event}?depth=0`)) as { slug: string }
  const person = await stage.made('/people', { name: 'Person 0' })
  const speaker = await stage.made('/people', { name: 'Speaker 0' })
  const organisation = await stage.made('/organisations', {
    name: 'An organisation',
    acronym: 'ORG-0',
  })
  const texts = {
    title: 'Title 0',
    objective: 'Objective 0',
    methodology: 'Method 0',
    statusNote: 'Note 0',
  }
  const [alone, led, first, second] = (await stage.sessions([
    stage.line(event, 9, {
      ...texts,
      assignments: [
        { role: 'speaker', person },
        { role: 'host', organisation },
      ],
    }),
    stage.line(event, 11, {
      ...texts,
      assignments: [{ role: 'speaker', person: speaker, organisation }],
    }),
    stage.line(event, 13, texts),
    stage.line(event, 15, { ...texts, day: secondDay }),
  ])) as [Id, Id, Id, Id]
  const both = `/sessions?where[id][in][0]=${first}&where[id][in][1]=${second}`

  const title: Track = {
    name: 'a session’s title and objective',
    write: (n) => ({
      method: 'PATCH',
      path: `/sessions/${alone}`,
      body: { title: `Title ${n}`, objective: `Objective ${n}`, ...publish },
    }),
    shown: (agenda) =>
      [sessionOf(agenda, alone).title, sessionOf(agenda, alone).objective].map(numberIn),
  }
  const bulk: Track = {
    name: 'two sessions at once',
    write: (n) => ({
      method: 'PATCH',
      path: both,
      body: { methodology: `Method ${n}`, statusNote: `Note ${n}`, ...publish },
    }),
    shown: (agenda) =>
      [first, second]
        .flatMap((id) => [sessionOf(agenda, id).methodology, sessionOf(agenda, id).statusNote])
        .map(numberIn),
  }
  const name: Track = {
    name: 'a person’s name',
    write: (n) => ({ method: 'PATCH', path: `/people/${person}`, body: { name: `Person ${n}` } }),
    shown: (agenda) =>
      [agenda.people[String(person)]?.name, assignmentsOf(agenda, alone)[0]?.name].map(numberIn),
  }
  const acronym: Track = {
    name: 'an organisation’s acronym',
    write: (n) => ({
      method: 'PATCH',
      path: `/organisations/${organisation}`,
      body: { acronym: `ORG-${n}` },
    }),
    shown: (agenda) =>
      [
        agenda.organisations[String(organisation)]?.acronym,
        assignmentsOf(agenda, led)[0]?.affiliation,
      ].map(numberIn),
  }
  const talk: Track = {
    name: 'a talk’s title',
    write: (n) => ({
      method: 'PATCH',
      path: `/sessions/${led}`,
      body: { title: `Talk ${n}`, ...publish },
    }),
    shown: (agenda) => [numberIn(sessionOf(agenda, led).title)],
  }
  const afterwards: Track = {
    name: 'its speaker’s name, afterwards',
    write: (n) => ({ method: 'PATCH', path: `/people/${speaker}`, body: { name: `Speaker ${n}` } }),
    shown: (agenda) =>
      [agenda.people[String(speaker)]?.name, assignmentsOf(agenda, led)[0]?.name].map(numberIn),
  }
  return {
    event,
    slug,
    title,
    name,
    talk,
    afterwards,
    editors: [[title], [bulk], [name], [acronym], [talk, afterwards]],
  }
}

export type Crowd = Awaited<ReturnType<typeof crowdedEvent>>

export function save(
  stage: Stage,
  on: number,
  { write }: Track,
  number: number,
  headers: Record<string, string> = {},
): Promise<ServerAnswer> {
  const { method, path, body } = write(number)
  return stage.on(on)(method, path, body, headers)
}

type Reply = { status: number; etag: string; text: string }

/** The agenda as one process answers it. */
export async function readAgenda(
  servers: Servers,
  on: number,
  slug: string,
  language: Language,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const response = await fetch(`${servers.url(on)}/api/agenda/${slug}?locale=${language}`, {
    headers,
  })
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? '',
    text: await response.text(),
  }
}

export const agendaIn = ({ status, text }: Reply): CompiledAgenda => {
  if (status !== 200) throw new Error(`${status} ${text}`)
  return JSON.parse(text) as CompiledAgenda
}

/** `begun` and `acknowledged`: the highest number so far; `by`: the process that acknowledged it. */
type Progress = { begun: number; acknowledged: number; by?: number }

export type Outcome = {
  /** Saves that were acknowledged, by track. */
  writes: Record<string, number>
  /** By process: answers; those during which a save began or was acknowledged; those that had to show what the other process had acknowledged last. */
  reads: number[]
  raced: number[]
  crossed: number[]
  /** Answers 304. */
  unchanged: number
  /** Milliseconds that the slowest answer took. */
  slowest: number
  /** What is wrong, in words: older than what was acknowledged before it was asked for, or of two moments at once. */
  stale: string[]
  torn: string[]
  /** Bodies with two tags, tags with two bodies. */
  mistagged: string[]
  /** Answers that were no agenda, and saves that were refused for anything but that another one is under way. */
  refused: string[]
}

const least = { writes: 6, reads: 20, raced: 10, crossed: 10 }
const most = 100_000

/** Whether editors and readers met as often as it takes to believe them. */
export const reallyRaced = ({ writes, reads, raced, crossed }: Outcome): boolean =>
  Object.values(writes).every((count) => count >= least.writes) &&
  (
    [
      [reads, least.reads],
      [raced, least.raced],
      [crossed, least.crossed],
    ] as const
  ).every(([counts, wanted]) => counts.every((count) => count >= wanted))

/** `lasts`: for how long they race, and longer until they have met often enough; `breath`: the longest that an editor waits before the next save. Milliseconds. */
type Pace = { lasts: number; breath: number }

/**
 * Five editors and four readers at once, every one on both processes in turn. A reader asks with the tag of its last
 * answer every other time.
 */
export async function race(
  servers: Servers,
  stage: Stage,
  { lasts, breath }: Pace,
): Promise<Outcome> {
  const { slug, editors } = await crowdedEvent(stage)
  const tracks = editors.flat()
  const progress = new Map<Track, Progress>(
    tracks.map((track) => [track, { begun: 0, acknowledged: 0 }]),
  )
  const outcome: Outcome = {
    writes: Object.fromEntries(tracks.map(({ name }) => [name, 0])),
    reads: [0, 0],
    raced: [0, 0],
    crossed: [0, 0],
    unchanged: 0,
    slowest: 0,
    stale: [],
    torn: [],
    mistagged: [],
    refused: [],
  }
  const began = Date.now()
  const goesOn = () =>
    Date.now() - began < lasts || (!reallyRaced(outcome) && Date.now() - began < most)
  /** Counts every begin and end of a save. */
  let moments = 0
  let writing = 0
  let lastBy: number | undefined

  async function edit(editor: Editor, position: number): Promise<void> {
    for (let n = 1; goesOn(); n++) {
      for (const [step, track] of editor.entries()) {
        const own = progress.get(track)!
        const on = (position + n + step) % 2
        own.begun = n
        moments++
        writing++
        let answer = await save(stage, on, track, n)
        // On a slow machine the others may hold the lease for longer than anybody waits: "try again in a moment".
        while (answer.status === 409 && goesOn()) answer = await save(stage, on, track, n)
        writing--
        moments++
        if (answer.status === 409) return
        if (answer.status !== 200) {
          outcome.refused.push(
            `${track.name} ${n}: ${answer.status} ${JSON.stringify(answer.body)}`,
          )
          return
        }
        own.acknowledged = n
        lastBy = on
        outcome.writes[track.name]!++
      }
      if (breath) await sleep(Math.random() * breath)
    }
  }

  function judge(agenda: CompiledAgenda, acknowledged: Map<Track, number>, where: string): void {
    for (const editor of editors) {
      const lowest: number[] = []
      for (const track of editor) {
        const shown = track.shown(agenda)
        const known = acknowledged.get(track)!
        if (new Set(shown).size !== 1)
          outcome.torn.push(`${where}: ${track.name} shows ${shown.join(', ')}`)
        // Written so that what is not a number at all is wrong too.
        if (!shown.every((number) => number >= known))
          outcome.stale.push(
            `${where}: ${track.name} shows ${shown.join(', ')} after ${known} was acknowledged`,
          )
        if (shown.some((number) => number > progress.get(track)!.begun))
          outcome.torn.push(`${where}: ${track.name} shows ${shown.join(', ')}, which nobody wrote`)
        lowest.push(Math.min(...shown))
      }
      const [before = 0, after = before] = lowest
      if (after > before)
        outcome.torn.push(
          `${where}: ${editor[1]!.name} shows ${after}, ${editor[0]!.name} ${before}`,
        )
    }
  }

  const bodies = new Map<string, string>()
  const tags = new Map<string, string>()
  function noteTag({ etag, text }: Reply): void {
    if ((bodies.get(etag) ?? text) !== text)
      outcome.mistagged.push(`two bodies have the tag ${etag}`)
    if ((tags.get(text) ?? etag) !== etag)
      outcome.mistagged.push(`one body has the tags ${tags.get(text)} and ${etag}`)
    bodies.set(etag, text)
    tags.set(text, etag)
  }

  async function read(position: number): Promise<void> {
    const language = languages[position % languages.length]!
    let tag: string | undefined
    for (let n = 0; goesOn(); n++) {
      const on = (n + (position >> 1)) % 2
      const acknowledged = new Map(
        tracks.map((track) => [track, progress.get(track)!.acknowledged]),
      )
      const before = { at: Date.now(), moments, writing, lastBy }
      const reply = await readAgenda(
        servers,
        on,
        slug,
        language,
        tag && n % 2 ? { 'if-none-match': tag } : {},
      )
      outcome.slowest = Math.max(outcome.slowest, Date.now() - before.at)
      // Nothing was said that could be old: "try again in a moment".
      if (reply.status === 503) continue
      outcome.reads[on]!++
      if (before.writing && before.moments !== moments) outcome.raced[on]!++
      if (before.lastBy === 1 - on) outcome.crossed[on]!++
      const unchanged = reply.status === 304
      const text = unchanged ? bodies.get(reply.etag) : reply.text
      if ((reply.status !== 200 && !unchanged) || text === undefined) {
        outcome.refused.push(`reading from ${on}: ${reply.status} ${reply.text}`)
        continue
      }
      if (unchanged) outcome.unchanged++
      else noteTag(reply)
      tag = reply.etag
      judge(
        JSON.parse(text) as CompiledAgenda,
        acknowledged,
        `${language} from ${on}${unchanged ? ', 304' : ''}`,
      )
      // Lets the editors' answers in.
      await sleep(0)
    }
  }

  await Promise.all([...editors.map(edit), ...[0, 1, 2, 3].map(read)])
  return outcome
}

/** What an answer shows of a talk and of its speaker, whose numbers rise one after the other while it is put together. */
export async function readWhileTheyRise(
  servers: Servers,
  stage: Stage,
): Promise<{ talk: number; speaker: number; saves: number }> {
  const { slug, talk, afterwards } = await crowdedEvent(stage)
  let answered = false
  const asked = readAgenda(servers, 0, slug, 'en').finally(() => (answered = true))
  let saves = 0
  for (let n = 1; !answered; n++) {
    for (const track of [talk, afterwards]) {
      const { status, body } = await save(stage, 1, track, n)
      if (status !== 200) throw new Error(`${track.name} ${n}: ${status} ${JSON.stringify(body)}`)
      saves++
    }
  }
  const agenda = agendaIn(await asked)
  return { talk: talk.shown(agenda)[0]!, speaker: afterwards.shown(agenda)[0]!, saves }
}

type SeenLine = [id: string, title: unknown, objective: unknown, methodology: unknown]
const inOrder = (lines: SeenLine[]) => lines.sort(([a], [b]) => a.localeCompare(b))

/** What is published of an event in the database, session by session. */
export const inDatabase = async (stage: Stage, event: Id) =>
  inOrder(
    (await stage.published({ event })).map(({ id, title, objective, methodology }): SeenLine => [
      String(id),
      title,
      objective,
      methodology,
    ]),
  )

/** The same as an answer shows it. */
export const inAnswer = (reply: Reply) =>
  inOrder(
    agendaIn(reply)
      .days.flatMap(({ sessions }) => sessions)
      .map(({ id, title, objective, methodology }): SeenLine => [
        id,
        title,
        objective,
        methodology,
      ]),
  )

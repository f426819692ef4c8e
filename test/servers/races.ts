// What editors do to one agenda at the same moment. Each race plays one round and says what came of it.
import { type ServerAnswer, firstDay, hour, type Id, secondDay, type Stage } from './stage.js'

/** `answers`: what each editor was told. `broken`: how the agenda is worse than its rules allow, or what is lost; undefined when all is well. */
export type Round = { answers: ServerAnswer[]; broken?: string }

export type Race = {
  name: string
  play: (stage: Stage, round: number) => Promise<Round>
  /** How many editors get their way, where that is certain. */
  winners?: number
  /** Payload clears a document's lock before it asks the hooks, and SQLite lets in one writer at a time from then on: only MongoDB shows what the lease is for. */
  heldBySqlite?: true
}

const good = ({ status }: ServerAnswer) => status < 300
const atMostOne = (found: unknown[]) =>
  found.length === 1 ? undefined : `${found.length} sessions have the room`
const draft = { _status: 'draft' }
const publish = { _status: 'published' }

async function withRoom(stage: Stage) {
  return { event: await stage.event(), place: await stage.room() }
}

export const races: Race[] = [
  {
    name: 'six create a session in the same room and hour',
    winners: 1,
    async play(stage) {
      const { event, place } = await withRoom(stage)
      const answers = await stage.together(6, (_n, call) =>
        call('POST', '/sessions', stage.line(event, 9, { place })),
      )
      return { answers, broken: atMostOne(await stage.published({ place })) }
    },
  },
  {
    name: 'six publish drafts for the same room and hour',
    heldBySqlite: true,
    winners: 1,
    async play(stage) {
      const { event, place } = await withRoom(stage)
      const ids = await stage.sessions(
        Array.from({ length: 6 }, () => stage.line(event, 9, { place, ...draft })),
      )
      const answers = await stage.together(6, (n, call) =>
        call('PATCH', `/sessions/${ids[n]}`, publish),
      )
      return { answers, broken: atMostOne(await stage.published({ place })) }
    },
  },
  {
    name: 'four move published sessions to the same hour of a room',
    heldBySqlite: true,
    winners: 1,
    async play(stage) {
      const { event, place } = await withRoom(stage)
      const ids = await stage.sessions(
        [9, 10, 11, 12].map((at) => stage.line(event, at, { place })),
      )
      const answers = await stage.together(4, (n, call) =>
        call('PATCH', `/sessions/${ids[n]}`, { starts: hour(20), ends: hour(21), ...publish }),
      )
      return { answers, broken: atMostOne(await stage.published({ place, starts: hour(20) })) }
    },
  },
  {
    name: 'three publish two drafts each in bulk, all for one room and hour',
    heldBySqlite: true,
    async play(stage) {
      const { event, place } = await withRoom(stage)
      const ids = await stage.sessions(
        Array.from({ length: 6 }, () => stage.line(event, 9, { place, ...draft })),
      )
      const answers = await stage.together(3, (n, call) =>
        call(
          'PATCH',
          `/sessions?where[id][in][0]=${ids[n]}&where[id][in][1]=${ids[n + 3]}`,
          publish,
        ),
      )
      return { answers, broken: atMostOne(await stage.published({ place })) }
    },
  },
  {
    name: 'four publish over GraphQL for the same room and hour',
    heldBySqlite: true,
    async play(stage) {
      const { event, place } = await withRoom(stage)
      const ids = await stage.sessions(
        Array.from({ length: 4 }, () => stage.line(event, 9, { place, ...draft })),
      )
      const mutation = (id: Id) => ({
        query: `mutation { updateSession(id: ${JSON.stringify(id)}, data: { _status: published }) { id } }`,
      })
      const answers = await stage.together(4, (n, call) =>
        call('POST', '/graphql', mutation(ids[n]!)),
      )
      const refused = answers.filter(({ body }) => body.errors)
      const codes = refused.map(
        ({ body }) =>
          (body.errors as { extensions: { statusCode: number } }[])[0]!.extensions.statusCode,
      )
      return {
        answers: answers.map((answer) => ({
          ...answer,
          status: answer.body.errors ? (codes[refused.indexOf(answer)] ?? 0) : 200,
        })),
        broken: atMostOne(await stage.published({ place })),
      }
    },
    winners: 1,
  },
  {
    name: 'four duplicate one session into the same free hour',
    winners: 1,
    async play(stage) {
      const { event, place } = await withRoom(stage)
      const [id] = await stage.sessions([stage.line(event, 9, { place })])
      const answers = await stage.together(4, (_n, call) =>
        call('POST', `/sessions/${id}/duplicate?draft=false`, {
          starts: hour(20),
          ends: hour(21),
          ...publish,
        }),
      )
      return { answers, broken: atMostOne(await stage.published({ place, starts: hour(20) })) }
    },
  },
  {
    name: 'three restore versions from when their sessions had the room',
    winners: 1,
    async play(stage) {
      const { event, place } = await withRoom(stage)
      const versions: Id[] = []
      for (const at of [9, 10, 11]) {
        const [id] = await stage.sessions([stage.line(event, 20, { place })])
        await stage.call('PATCH', `/sessions/${id}`, {
          starts: hour(at),
          ends: hour(at + 1),
          ...publish,
        })
        const { docs } = await stage.read(
          `/sessions/versions?where[parent][equals]=${id}&sort=createdAt&limit=1&depth=0`,
        )
        versions.push((docs as { id: Id }[])[0]!.id)
      }
      const answers = await stage.together(3, (n, call) =>
        call('POST', `/sessions/versions/${versions[n]}`, undefined),
      )
      return { answers, broken: atMostOne(await stage.published({ place, starts: hour(20) })) }
    },
  },
  {
    name: 'four restore sessions of one room and hour from the trash',
    heldBySqlite: true,
    winners: 1,
    async play(stage) {
      const { event, place } = await withRoom(stage)
      const ids: Id[] = []
      for (let n = 0; n < 4; n++) {
        const [id] = await stage.sessions([stage.line(event, 9, { place })])
        await stage.call('PATCH', `/sessions/${id}`, { deletedAt: new Date().toISOString() })
        ids.push(id!)
      }
      const answers = await stage.together(4, (n, call) =>
        call('PATCH', `/sessions/${ids[n]}?trash=true`, { deletedAt: null, ...publish }),
      )
      return { answers, broken: atMostOne(await stage.published({ place })) }
    },
  },
  {
    name: 'two move sessions of two events into a third, to the same room and hour',
    heldBySqlite: true,
    winners: 1,
    async play(stage) {
      const { event: target, place } = await withRoom(stage)
      const ids = await stage.sessions([
        stage.line(await stage.event(), 9, { place }),
        stage.line(await stage.event(), 9, { place }),
      ])
      const answers = await stage.together(2, (n, call) =>
        call('PATCH', `/sessions/${ids[n]}`, { event: target, ...publish }),
      )
      return { answers, broken: atMostOne(await stage.published({ event: target, place })) }
    },
  },
  {
    name: 'two swap sessions between two events',
    winners: 2,
    async play(stage) {
      const [a, b] = [await stage.event(), await stage.event()]
      const ids = await stage.sessions([stage.line(a, 9), stage.line(b, 9)])
      const answers = await stage.together(4, (n, call) =>
        n < 2
          ? call('PATCH', `/sessions/${ids[n]}`, { event: n ? a : b, ...publish })
          : call('PATCH', `/sessions/${ids[n - 2]}`, { objective: 'meanwhile', ...publish }),
      )
      const stored = await Promise.all(ids.map((id) => stage.read(`/sessions/${id}?depth=0`)))
      const lost = stored.filter(
        ({ event, objective }, n) =>
          event !== (n ? a : b) || (good(answers[n + 2]!) && objective !== 'meanwhile'),
      )
      return { answers: answers.slice(0, 2), broken: lost.length ? 'a save is lost' : undefined }
    },
  },
  {
    name: 'four save different fields and languages of one session',
    winners: 4,
    async play(stage, round) {
      const [id] = await stage.sessions([stage.line(await stage.event(), 7, draft)])
      const texts = [
        { objective: `o ${round}` },
        { methodology: `m ${round}` },
        { statusNote: `n ${round}` },
        { title: `titre ${round}` },
      ]
      const answers = await stage.together(4, (n, call) =>
        call('PATCH', `/sessions/${id}?draft=true&locale=${n === 3 ? 'fr' : 'en'}`, texts[n]),
      )
      const { objective, methodology, statusNote, title } = await stage.read(
        `/sessions/${id}?draft=true&locale=all&depth=0`,
      )
      const in_ = (value: unknown, language: string) =>
        (value as Record<string, string> | undefined)?.[language]
      const kept = [
        in_(objective, 'en') === `o ${round}`,
        in_(methodology, 'en') === `m ${round}`,
        in_(statusNote, 'en') === `n ${round}`,
        in_(title, 'fr') === `titre ${round}`,
      ]
      const lost = kept.filter((each, n) => !each && good(answers[n]!)).length
      return { answers, broken: lost ? `${lost} of 4 saves are lost` : undefined }
    },
  },
  {
    name: 'two take days from an event and put sessions on them',
    async play(stage) {
      const event = await stage.event()
      const answers = await stage.together(4, (n, call) =>
        n === 0
          ? stage.meanwhile((call) =>
              call('PATCH', `/events/${event}`, {
                endDate: firstDay,
                days: [{ date: firstDay }],
                ...publish,
              }),
            )
          : call(
              'POST',
              n === 3 ? '/sessions?draft=true' : '/sessions',
              stage.line(event, 9 + n, { day: secondDay, ...(n === 3 ? draft : {}) }),
            ),
      )
      const { days } = await stage.read(`/events/${event}?depth=0`)
      const dates = new Set((days as { date: string }[]).map(({ date }) => date))
      const { docs } = await stage.read(
        `/sessions?draft=true&where[event][equals]=${event}&depth=0`,
      )
      const stray = (docs as { day: string }[]).filter(({ day }) => !dates.has(day))
      return {
        answers,
        broken: stray.length ? `${stray.length} sessions are on a day that is gone` : undefined,
      }
    },
  },
  {
    name: 'the zone changes while sessions are made',
    winners: 4,
    async play(stage) {
      const event = await stage.event()
      const answers = await stage.together(4, (n, call) =>
        n === 0
          ? stage.meanwhile((call) =>
              call('PATCH', `/events/${event}`, { timeZone: 'Asia/Tokyo', ...publish }),
            )
          : call('POST', '/sessions', stage.line(event, 9 + n)),
      )
      const { timeZone } = await stage.read(`/events/${event}?depth=0`)
      const offset = timeZone === 'Asia/Tokyo' ? 9 : 1
      const stored = await stage.published({ event })
      const wrong = stored.filter(
        ({ starts, startsAt }) =>
          new Date(String(startsAt)).getUTCHours() !== Number(String(starts).slice(0, 2)) - offset,
      )
      return {
        answers,
        broken: wrong.length ? `${wrong.length} sessions have instants of another zone` : undefined,
      }
    },
  },
  {
    name: 'a person is deleted while sessions with them are published',
    async play(stage, round) {
      const event = await stage.event()
      const person = await stage.person()
      const body = stage.line(event, 9, { assignments: [{ role: 'speaker', person }] })
      const answers = await stage.together(4, (n, call) =>
        n === 1
          ? stage.meanwhile((call) =>
              round % 2
                ? call('DELETE', `/people/${person}`, undefined)
                : call('PATCH', `/people/${person}`, { deletedAt: new Date().toISOString() }),
            )
          : call('POST', '/sessions', {
              ...body,
              title: `With ${n}`,
              starts: hour(9 + n),
              ends: hour(10 + n),
            }),
      )
      const there = (await stage.call('GET', `/people/${person}`, undefined)).status === 200
      const stored = await stage.published({ event })
      return {
        answers,
        broken:
          stored.length && !there
            ? `${stored.length} sessions name a person who is gone`
            : undefined,
      }
    },
  },
  {
    name: 'a room is deleted while it is given to a session',
    async play(stage) {
      const { event, place } = await withRoom(stage)
      const ids = await stage.sessions([stage.line(event, 9, draft), stage.line(event, 11, draft)])
      const answers = await stage.together(3, (n, call) =>
        n === 1
          ? stage.meanwhile((call) => call('DELETE', `/places/${place}`, undefined))
          : call('PATCH', `/sessions/${ids[n / 2]}`, { place, ...publish }),
      )
      const there = (await stage.call('GET', `/places/${place}`, undefined)).status === 200
      const stored = await stage.published({ event })
      const lost = stored.filter((session) => !session.place || !there)
      return {
        answers,
        broken: lost.length ? `${lost.length} sessions lost their room` : undefined,
      }
    },
  },
  {
    name: 'a session is deleted while it is edited',
    async play(stage) {
      const [id] = await stage.sessions([stage.line(await stage.event(), 9)])
      const answers = await stage.together(4, async (n, call) => {
        if (n === 1) return call('DELETE', `/sessions/${id}`, undefined)
        await stage.moment()
        return n === 0
          ? call('PATCH', `/sessions/${id}?draft=true`, { objective: 'draft' })
          : call('PATCH', `/sessions/${id}`, { objective: `${n}`, ...publish })
      })
      const { docs } = await stage.read(`/sessions/versions?where[parent][equals]=${id}&depth=0`)
      const ghosts = (docs as unknown[]).length
      const there = (await stage.call('GET', `/sessions/${id}`, undefined)).status === 200
      const broken =
        good(answers[1]!) && (ghosts || there)
          ? `${ghosts} versions are left of a session that was deleted`
          : undefined
      return { answers, broken }
    },
  },
]

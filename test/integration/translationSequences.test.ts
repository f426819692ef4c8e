import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Model } from '../core/translation/model.js'
import { languages } from '../core/translation/textStory.js'
import type { Id } from './agendaApp.js'
import { startTranslations, type TranslationApp } from './translationStage.js'

let app: TranslationApp
beforeAll(async () => {
  app = await startTranslations()
})
afterAll(() => app.stop())

type Row = { id: string; model: Model }
/** What the model says of a session: its title and its questions, in order. */
type Told = { title: Model; rows: Row[] }
const copyOf = ({ title, rows }: Told): Told => ({
  title: title.copy(),
  rows: rows.map(({ id, model }) => ({ id, model: model.copy() })),
})

const language = fc.constantFrom(...languages)
const text = fc.constantFrom('A', 'B', 'C', '')
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('title' as const), language, text }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('question' as const),
      row: fc.nat(2),
      language,
      text,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'add' as const,
        'turn' as const,
        'drop' as const,
        'publish' as const,
        'copy' as const,
      ),
      language,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('restore' as const), version: fc.nat(20) }),
  },
)

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** A session that is saved as the steps say, and the model of it, version by version. */
async function story() {
  let id = await app.session('A', { guidingQuestions: [{ question: 'A' }, { question: 'B' }] })
  let told: Told = { title: new Model(languages), rows: [] }
  let versions: { id: Id; told: Told }[] = []
  const questions = async (of: string): Promise<{ id: string; question?: string }[]> =>
    (await app.read(`/sessions/${id}?locale=${of}&fallback-locale=none`)).guidingQuestions
  const rows = await questions('en')
  told = {
    title: new Model(languages),
    rows: rows.map((row) => ({ id: row.id, model: new Model(languages) })),
  }
  told.title.write('en', 'A')
  told.rows.forEach(({ model }, index) => model.write('en', 'AB'[index]!))
  const note = async () => {
    const { body } = await app.ask(
      'GET',
      `/sessions/versions?depth=0&limit=1&sort=-updatedAt&where[parent][equals]=${id}`,
    )
    versions.push({ id: body.docs[0].id, told: copyOf(told) })
  }
  await note()

  async function take(each: Step): Promise<void> {
    if (each.type === 'title') {
      await app.write(each.language, `/sessions/${id}`, { title: each.text })
      told.title.write(each.language, each.text)
    } else if (each.type === 'question') {
      const row = told.rows[each.row]
      if (!row) return
      const sent = (await questions(each.language)).map((stored) =>
        stored.id === row.id ? { ...stored, question: each.text } : stored,
      )
      await app.write(each.language, `/sessions/${id}`, { guidingQuestions: sent })
      row.model.write(each.language, each.text)
    } else if (each.type === 'restore') {
      const version = versions[each.version % versions.length]!
      expect((await app.ask('POST', `/sessions/versions/${version.id}?draft=true`)).status).toBe(
        200,
      )
      told = copyOf(version.told)
    } else if (each.type === 'copy') {
      id = (await app.ask('POST', `/sessions/${id}/duplicate?locale=${each.language}`)).body.doc.id
      told = copyOf(told)
      for (const [index, row] of (await questions('en')).entries()) told.rows[index]!.id = row.id
      versions = []
    } else if (each.type === 'publish') {
      // Readers must have the texts in the first language: elsewhere the others follow.
      await app.write('fr', `/sessions/${id}`, { _status: 'published' }, '')
    } else {
      const stored = await questions(each.language)
      const sent =
        each.type === 'turn'
          ? [...stored].reverse()
          : each.type === 'drop'
            ? stored.slice(1)
            : [{ question: 'C' }, ...stored]
      const saved = (await app.write(each.language, `/sessions/${id}`, { guidingQuestions: sent }))
        .guidingQuestions as { id: string }[]
      const known = new Map(told.rows.map((row) => [row.id, row]))
      told.rows = saved.map((row) => {
        const model = known.get(row.id)?.model ?? new Model(languages)
        if (!known.has(row.id)) model.write(each.language, 'C')
        return { id: row.id, model }
      })
    }
    await note()
  }

  async function check(): Promise<void> {
    for (const to of languages) {
      const found = new Map((await app.texts(to)).map((each) => [each.address, each]))
      const stated = (address: string) => {
        const text = found.get(`sessions/${id}/${address}`)
        return (
          text && {
            state: text.state,
            from: text.source.language,
            ...(text.before === undefined ? {} : { before: text.before }),
          }
        )
      }
      expect(stated('title'), `title in ${to}`).toEqual(told.title.state(to))
      for (const { id: row, model } of told.rows)
        expect(stated(`guidingQuestions/${row}/question`), `question in ${to}`).toEqual(
          model.state(to),
        )
    }
  }
  return { take, check }
}

it('says of any sequence of saves, copies and restorations what the plain model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      const { take, check } = await story()
      for (const each of steps) {
        await take(each)
        await check()
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 6), endOnFailure: true },
  )
}, 300_000)

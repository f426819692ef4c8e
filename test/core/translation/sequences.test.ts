import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  factsOf,
  factsOfCopy,
  noteChanges,
  type Shape,
  textFieldsOf,
  stateOf,
  textsOf,
} from '../../../src/core/translation/index.js'
import { Model } from './model.js'
import { languages, startText } from './textStory.js'

const edit = fc.record({
  language: fc.constantFrom(...languages),
  text: fc.constantFrom('', 'A', 'B', 'C', 'D'),
})

it('says of any sequence of edits of a text what the plain model says', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      const [text, model] = [startText(), new Model(languages)]
      for (const { language, text: words } of edits) {
        text.write(language, words)
        model.write(language, words)
        for (const each of languages) expect(text.state(each)).toEqual(model.state(each))
      }
    }),
    { numRuns: 2000 },
  )
})

it('stores nothing of what was written in one language after another', () => {
  const text = startText()
  for (const language of languages) text.write(language, `Text in ${language}`)
  expect(text.facts()).toEqual([])
})

const shape: Shape = [
  { name: 'title', type: 'text' },
  { name: 'rows', type: 'rows', inner: [{ name: 'label', type: 'text' }] },
]
type Row = { id: string; label: Record<string, string> }
type Doc = { title: Record<string, string>; rows: Row[] }

const step = fc.oneof(
  fc.record({
    type: fc.constant('write' as const),
    row: fc.nat(3),
    ...{ language: fc.constantFrom(...languages), text: fc.constantFrom('', 'A', 'B', 'C') },
  }),
  fc.record({ type: fc.constant('turn' as const) }),
  fc.record({ type: fc.constant('add' as const) }),
  fc.record({ type: fc.constant('remove' as const), row: fc.nat(3) }),
  fc.record({ type: fc.constant('copy' as const) }),
)

it('follows the rows of a list when they move, come and go, and are copied under new ids', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let [doc, facts, ids] = [{ title: {}, rows: [] } as Doc, factsOf(null), 0]
      const models = new Map<string, Model>()
      const in_ = (language: string, { title, rows }: Doc) => ({
        title: title[language],
        rows: rows.map(({ id, label }) => ({ id, label: label[language] })),
      })
      for (const each of steps) {
        const language = each.type === 'write' ? each.language : 'en'
        const next = structuredClone(doc)
        let before = doc
        const row = 'row' in each ? next.rows[each.row] : undefined
        if (each.type === 'write' && row) {
          row.label[language] = each.text
          models.get(row.id)?.write(language, each.text)
        }
        if (each.type === 'turn') next.rows.reverse()
        if (each.type === 'add') {
          next.rows.push({ id: `row${(ids += 1)}`, label: {} })
          models.set(`row${ids}`, new Model(languages))
        }
        if (each.type === 'remove' && row) next.rows.splice(each.row, 1)
        if (each.type === 'copy') {
          for (const copied of next.rows) {
            const model = models.get(copied.id)!.copy()
            models.set((copied.id = `row${(ids += 1)}`), model)
          }
          // Payload shows the hooks of a copy the original with the ids of the copy.
          before = next
          facts = factsOfCopy(facts, textFieldsOf(shape, in_(language, next)))
        }
        facts = noteChanges(
          facts,
          textFieldsOf(shape, in_(language, before)),
          textFieldsOf(shape, in_(language, next)),
          { language, languages },
        )
        doc = next
        for (const text of textsOf([{ collection: 'sessions', id: 1, doc, facts, shape }])) {
          const id = text.address.split('/')[3]!
          for (const each of languages)
            expect(stateOf(text, each, { languages })).toEqual(models.get(id)!.state(each))
        }
      }
    }),
    { numRuns: 500 },
  )
})

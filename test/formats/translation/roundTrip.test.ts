import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Exchange, handOut, type Returned } from '../../../src/core/translation/exchange.js'
import { matchReturned, type ReturnedLine } from '../../../src/core/translation/matchReturned.js'
import {
  parseTranslationTable,
  parseXliff,
  renderTranslationTable,
  renderXliff,
} from '../../../src/formats/translation/index.js'
import { wordsOf } from '../../../src/core/codedText/index.js'
import { anyExchange, sample } from './exchanges.js'

const formats = [
  ['XLIFF', (handed: Exchange) => parseXliff(renderXliff(handed) ?? '')],
  ['a table', (handed: Exchange) => parseTranslationTable(renderTranslationTable(handed))],
] as const

function returnedOf(read: ReturnType<typeof parseXliff>): Returned {
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.returned
}

function linesOf(matched: ReturnType<typeof matchReturned>): ReturnedLine[] {
  if ('faults' in matched) throw new Error(JSON.stringify(matched.faults))
  return matched.lines
}

const results = (now: Exchange, returned: Returned) =>
  linesOf(matchReturned(now, returned)).map(({ id, result }) => [id, result])

describe.each(formats)('%s', (_, throughFile) => {
  it('brings back what was handed out', () => {
    fc.assert(
      fc.property(anyExchange, (handed) => {
        const returned = returnedOf(throughFile(handed))
        expect(returned).toMatchObject({ event: '12', from: 'en', to: 'ar' })
        expect(
          returned.texts.map(({ id, sent, source }) => [
            id,
            sent,
            source.rich,
            source.blocks.map(wordsOf),
          ]),
        ).toEqual(
          handed.texts.map((text) => [
            text.id,
            handOut(text).sent,
            typeof text.source !== 'string',
            handOut(text).source.blocks.map(wordsOf),
          ]),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('leaves everything unchanged when nobody changed anything', () => {
    fc.assert(
      fc.property(anyExchange, (handed) => {
        expect(results(handed, returnedOf(throughFile(handed)))).toEqual(
          handed.texts.map(({ id }) => [id, 'unchanged']),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('takes exactly what was changed', () => {
    fc.assert(
      fc.property(anyExchange, fc.infiniteStream(fc.boolean()), (handed, chosen) => {
        const changed = new Set(handed.texts.filter(() => chosen.next().value).map(({ id }) => id))
        const returned = returnedOf(throughFile(handed))
        // A translator writes over the source, and keeps the codes.
        const translate = (blocks: Returned['texts'][number]['source']['blocks']) =>
          blocks.map((run) => ['ترجمة ', ...run])
        const back = {
          ...returned,
          texts: returned.texts.map((text) =>
            changed.has(text.id)
              ? { ...text, target: { ...text.source, blocks: translate(text.source.blocks) } }
              : text,
          ),
        }
        expect(results(handed, back)).toEqual(
          handed.texts.map(({ id }) => [id, changed.has(id) ? 'taken' : 'unchanged']),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('keeps an untouched translation for what it is when the source moved on meanwhile', () => {
    const returned = returnedOf(throughFile(sample()))
    const now = {
      ...sample(),
      texts: sample().texts.map((text) => ({
        ...text,
        source: typeof text.source === 'string' ? `${text.source}!` : text.source,
      })),
    }
    expect(results(now, returned).map(([, result]) => result)).toEqual(Array(5).fill('unchanged'))
  })
})

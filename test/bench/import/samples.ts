import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { paragraphsOf } from '../../../src/core/import/coverage.js'
import type { Place, TextDocument } from '../../../src/core/import/document.js'
import { type Proposal, proposalAsJson, readAgenda } from '../../../src/core/import/index.js'
import { textOf } from '../../../src/core/import/stretch.js'
import { readDocument } from '../../../src/formats/document/readDocument.js'
import { type Counts, countRight, type CountedLine } from './counting.js'

type Expected = {
  source: string
  lines: CountedLine[]
  optional?: CountedLine[]
  sections?: { title: string }[]
}

/** Every place that a proposal or what is left over has. */
export function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(placesIn)
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'places' ? (each as Place[]) : placesIn(each),
  )
}

/** Words of a document's body that are at no place of the proposal. */
export function wordsLost(
  document: TextDocument,
  { event, days, lines, left }: Proposal,
): string[] {
  const places = placesIn([event, days, lines, left])
  return paragraphsOf(document.blocks).flatMap(({ paragraph, at }) => {
    const own = places.filter((place) => !place.label && place.at.join() === at.join())
    return [...textOf(paragraph).matchAll(/[\p{L}\p{N}]+/gu)]
      .filter(
        ({ 0: word, index }) =>
          !own.some(({ from, to }) => from <= index && to >= index + word.length) &&
          !split(word, index, own),
      )
      .map(([word]) => word)
  })
}

/** A word whose letters are at several places one after the other. */
const split = (word: string, index: number, places: readonly Place[]) =>
  [...word].every((_, offset) =>
    places.some(({ from, to }) => from <= index + offset && to > index + offset),
  )

export type Measured = { name: string; counts: Counts; wrong: string[]; milliseconds: number }

const foldersIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'expected.json')))
    .sort()

export const samples = path.join(import.meta.dirname, '../../samples/agendas')

/** What is right of each document in a folder of documents with their answers. */
export async function measureFolder(folder: string): Promise<Measured[]> {
  const all: Measured[] = []
  for (const name of foldersIn(folder)) {
    const {
      source,
      lines,
      optional = [],
      sections = [],
    } = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as Expected
    const began = performance.now()
    const read = await readDocument(readFileSync(path.join(folder, name, source)), { name: source })
    if ('error' in read) throw new Error(`${name}: ${read.error}`)
    const proposal = readAgenda(read.document)
    const milliseconds = performance.now() - began
    const { lines: got } = proposalAsJson(proposal) as { lines: CountedLine[] }
    const { counts, wrong } = countRight(
      [...lines, ...optional.map((line) => ({ ...line, optional: true }))],
      got,
      sections.map(({ title }) => title),
    )
    const lost = wordsLost(read.document, proposal)
    all.push({
      name,
      counts: { ...counts, wordsLost: lost.length },
      wrong: [...wrong, ...lost.map((word) => `lost: ${word}`)],
      milliseconds,
    })
  }
  return all
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposalAsJson, readAgenda } from '../../../src/core/import/index.js'
import type { Block } from '../../../src/core/import/document.js'
import { clockOf } from '../../../src/core/time/index.js'
import { documentOf, p, table } from './documents.js'

/** A line as somebody means it. */
type Meant = {
  starts: string
  ends: string
  title: string
  place: string
  people: { name: string; affiliation: string }[]
}

/** The words with which agendas of a language are written. */
const languages = {
  en: {
    ...{
      day: 'Wednesday 5 May 2027',
      time: 'Time',
      head: 'Title',
      place: 'Room',
      people: 'Speakers',
    },
    titles: ['Roads of the north', 'Rivers and their banks', 'Who mends the nets'],
    places: ['Old Hall', 'Room 2', 'City Library'],
    names: ['Ana Haddad', 'Omar Saleh', 'Eva Roth'],
    affiliations: ['UCLG', 'City of Sfax', 'University of the North'],
    between: '; ',
  },
  fr: {
    ...{
      day: 'Mercredi 5 mai 2027',
      time: 'Horaire',
      head: 'Titre',
      place: 'Salle',
      people: 'Intervenants',
    },
    titles: ['Les routes du nord', 'Rives et rivières', 'Qui répare les filets'],
    places: ['Salle Genêt', 'Médiathèque', 'Salle 2'],
    names: ['Hélène Vasseur', 'Loïc Hamonou', 'Raja Souissi'],
    affiliations: ['CGLU', 'Ville de Sfax', 'Université du Nord'],
    between: ' ; ',
  },
  es: {
    ...{
      day: 'Miércoles 5 de mayo de 2027',
      time: 'Hora',
      head: 'Título',
      place: 'Sala',
      people: 'Ponentes',
    },
    titles: ['Caminos del norte', 'Ríos y riberas', 'Quién repara las redes'],
    places: ['Sala 1', 'Plaza Mayor', 'Biblioteca Central'],
    names: ['Rosa Molina', 'Gorka Elizondo', 'Nuria Castellví'],
    affiliations: ['CGLU', 'Ayuntamiento de Vila Nova', 'Universidad del Norte'],
    between: '; ',
  },
  ar: {
    ...{
      day: 'الأربعاء 5 ماي 2027',
      time: 'التوقيت',
      head: 'العنوان',
      place: 'القاعة',
      people: 'المتحدثون',
    },
    titles: ['طرق الشمال البعيد', 'الأنهار وضفافها', 'شباك الصيادين القديمة'],
    places: ['قاعة الأندلس', 'المسرح البلدي', 'قاعة ٢'],
    names: ['د. علي منصور', 'أ. سلمى الحداد', 'م. يوسف القابسي'],
    affiliations: ['بلدية صفاقس', 'جامعة الشمال', 'جمعية الصيادين'],
    between: '؛ ',
  },
} as const
type Words = (typeof languages)[keyof typeof languages]

/** Lines of one day, one after the other from eight on. */
const meant = ({ titles, places, names, affiliations }: Words): fc.Arbitrary<Meant[]> =>
  fc
    .array(
      fc.record({
        minutes: fc.integer({ min: 1, max: 6 }),
        title: fc.constantFrom(...titles),
        place: fc.constantFrom(...places),
        people: fc.uniqueArray(
          fc.record({
            name: fc.constantFrom(...names),
            affiliation: fc.constantFrom(...affiliations),
          }),
          { maxLength: 3, selector: ({ name }) => name },
        ),
      }),
      { minLength: 3, maxLength: 6 },
    )
    .map((lines) => {
      let at = 8 * 60
      return lines.map(({ minutes, ...line }) => {
        const starts = clockOf(at)
        at += minutes * 15
        return { ...line, starts, ends: clockOf(at) }
      })
    })

/** The lines that are read, in the form in which they were meant. */
const read = (...blocks: (Block | string)[]): Meant[] =>
  (
    proposalAsJson(readAgenda(documentOf(...blocks))) as {
      lines: (Omit<Meant, 'people'> & {
        people: { name?: string; label?: string; affiliation?: string }[]
      })[]
    }
  ).lines.map(({ starts, ends, title, place, people }) => ({
    ...{ starts, ends, title, place },
    people: people.map(({ name, label, affiliation }) => ({
      name: name ?? `~${label}`,
      affiliation: affiliation ?? '',
    })),
  }))

const listed = ({ people }: Meant, { between }: Words) =>
  people.map(({ name, affiliation }) => `${name} (${affiliation})`).join(between)

/** The lines as a table, its columns in some order. */
const asTable = (
  lines: readonly Meant[],
  words: Words,
  order: readonly number[] = [0, 1, 2, 3],
) => {
  const rows = [
    [words.time, words.head, words.place, words.people],
    ...lines.map((line) => [
      `${line.starts} – ${line.ends}`,
      line.title,
      line.place,
      listed(line, words),
    ]),
  ]
  return table(...rows.map((row) => order.map((column) => row[column]!).join('|')))
}

/** Each run reads a whole document: a few of them, other ones each time. */
const runs = { numRuns: 5 }

describe.each(Object.entries(languages))(
  'an agenda in %s that is written and read again',
  (_, words) => {
    const { day } = words
    it('is the same from a table', () =>
      fc.assert(
        fc.property(meant(words), (lines) => {
          expect(read(day, asTable(lines, words))).toEqual(lines)
        }),
        runs,
      ))

    it('is the same whatever the order of its columns', () =>
      fc.assert(
        fc.property(
          meant(words),
          fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
          (lines, order) => {
            expect(read(day, asTable(lines, words, order))).toEqual(lines)
          },
        ),
        runs,
      ))

    it('is the same in lines of text, with places and people beneath their titles', () =>
      fc.assert(
        fc.property(meant(words), (lines) => {
          const written = lines.flatMap((line) => [
            `${line.starts} – ${line.ends} ${line.title}`,
            `${words.place}: ${line.place}`,
            ...(line.people.length ? [`${words.people}: ${listed(line, words)}`] : []),
          ])
          expect(read(day, ...written)).toEqual(lines)
        }),
        runs,
      ))

    it('is the same with its people in a list', () =>
      fc.assert(
        fc.property(meant(words), (lines) => {
          const written = lines.flatMap((line) => [
            `${line.starts} – ${line.ends}\t${line.title}`,
            ...(line.people.length ? [`${words.people}:`] : []),
            ...line.people.map(({ name, affiliation }) => p(`• ${name} (${affiliation})`)),
          ])
          expect(read(day, ...written)).toEqual(
            lines.map((line) => ({ ...line, place: undefined })),
          )
        }),
        runs,
      ))

    it('asks nothing, and leaves nothing over but the heads of its table', () =>
      fc.assert(
        fc.property(meant(words), (lines) => {
          const { questions, left, days } = readAgenda(documentOf(day, asTable(lines, words)))
          expect(questions).toEqual([])
          expect(left.map(({ text }) => text)).toEqual([
            ...[words.time, words.head, words.place, words.people],
          ])
          expect(days.map(({ date }) => date?.value)).toEqual(['2027-05-05'])
        }),
        runs,
      ))
  },
)

describe('an agenda of several days', () => {
  it('has each line on the day above it, in tables and in text', () =>
    fc.assert(
      fc.property(fc.array(meant(languages.en), { minLength: 1, maxLength: 3 }), (days) => {
        const heads = days.map((__, index) => `${5 + index} May 2027`)
        const blocks = days.flatMap((lines, index) => [heads[index]!, asTable(lines, languages.en)])
        const text = days.flatMap((lines, index) => [
          heads[index]!,
          ...lines.map(({ starts, ends, title }) => `${starts} – ${ends} ${title}`),
        ])
        const expected = days.flatMap((lines, index) => lines.map(() => `2027-05-0${5 + index}`))
        for (const given of [blocks, text]) {
          const { lines } = proposalAsJson(readAgenda(documentOf(...given))) as {
            lines: { day: string }[]
          }
          expect(lines.map(({ day }) => day)).toEqual(expected)
        }
      }),
      runs,
    ))
})

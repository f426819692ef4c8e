import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/core/builder/edits.js'
import { findInAgenda, replaceInAgenda } from '../../../src/core/builder/findInAgenda.js'
import { findText, type Looking, replaceAt } from '../../../src/core/builder/findText.js'
import type { SessionTexts } from '../../../src/core/types.js'
import { agendaOf } from '../notation.js'

const foundIn = (text: string, looking: Looking | string) =>
  findText(text, typeof looking === 'string' ? { find: looking } : looking).map(({ from, to }) =>
    text.slice(from, to),
  )

describe('finding a text', () => {
  it.each<[string, Looking | string, string[]]>([
    ['Water, WATER, waters', 'water', ['Water', 'WATER', 'water']],
    ['Water, WATER, waters', { find: 'Water', exactCase: true }, ['Water']],
    ['Water, WATER, waters', { find: 'water', wholeWords: true }, ['Water', 'WATER']],
    ['Séance d’été', 'seance', ['Séance']],
    ['Séance d’été', "d'ete", ['d’été']],
    ["l'eau et l’eau", { find: "l'eau", exactCase: true }, ["l'eau", 'l’eau']],
    ['l’eau, l’eaux', { find: 'eau', wholeWords: true }, ['eau']],
    ['Pause : café', 'pause : cafe', ['Pause : café']],
    ['Cafe\u0301 noir', 'café', ['Cafe\u0301']],
    ['Cafe\u0301 noir', { find: 'cafe', exactCase: true }, []],
    ['الجلسة الأولى', 'الاولي', ['الأولى']],
    ['مُحَمَّد ومحمد', 'محمد', ['مُحَمَّد', 'محمد']],
    ['مُحَمَّد ومحمد', { find: 'محمد', wholeWords: true }, ['مُحَمَّد']],
    ['الجلســة', 'الجلسه', ['الجلســة']],
    ['القاعة ٣', '3', ['٣']],
    ['Straße', 'strasse', ['Straße']],
    ['Straße', 'tras', []],
    ['a.b, a+b (x) [y] $& \\d', 'a.b', ['a.b']],
    ['a.b, a+b (x) [y] $& \\d', '(x)', ['(x)']],
    ['a.b, a+b (x) [y] $& \\d', { find: '(x)', wholeWords: true }, ['(x)']],
    ['a.b, a+b (x) [y] $& \\d', '\\d', ['\\d']],
    ['.*', '.*', ['.*']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['anything', '', []],
    ['any thing', '  ', []],
    ['👩‍🔬 science', 'science', ['science']],
  ])('in %s: %o', (text, looking, found) => expect(foundIn(text, looking)).toEqual(found))

  it('puts something else there, letter by letter', () =>
    expect(replaceAt('Hall A, hall A', findText('Hall A, hall A', { find: 'hall a' }), '$&')).toBe(
      '$&, $&',
    ))

  it('finds only what folds alike, apart and in order', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (text, find, exactCase) => {
          const places = findText(text, { find, exactCase })
          let last = 0
          for (const { from, to } of places) {
            expect(from).toBeGreaterThanOrEqual(last)
            expect(to).toBeGreaterThan(from)
            last = to
          }
          // What is put in the place of itself changes nothing.
          for (const place of places)
            expect(replaceAt(text, [place], text.slice(place.from, place.to))).toBe(text)
        },
      ),
    ))
  it('finds every text in itself', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('', 'Avant ', 'قبل '),
        fc.stringMatching(/^[\p{Script=Arabic}\p{Script=Latin}.*+?^$(){}[\]\\|'’]{1,8}$/u),
        (before, find) => {
          fc.pre(findText(find, { find }).length > 0)
          expect(foundIn(`${before}${find} x`, find).length).toBeGreaterThan(0)
        },
      ),
    ))
})

const formatted = {
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'The old ', format: 0 },
          { type: 'text', text: 'hall', format: 1 },
          {
            type: 'link',
            fields: { url: 'https://hall.example' },
            children: [{ type: 'text', text: 'Old hall', format: 0 }],
          },
        ],
      },
    ],
  },
}
const agenda = () =>
  agendaOf('09:00-10:00 Opening in the hall', '10:00-11:00 Two', '11:00-12:00 Hall')
const stored: Record<string, SessionTexts> = {
  1: { objective: 'Fill the HALL.', level: 'introductory' },
  2: {
    description: formatted,
    guidingQuestions: [
      { id: 'a', question: 'Which hall?' },
      { id: 'b', question: 'Why?' },
    ],
  },
}
const looking = { find: 'hall', replace: 'garden' }

describe('finding in an agenda', () => {
  it('looks through titles, texts, questions and formatted texts, in order', () =>
    expect(
      findInAgenda(agenda(), stored, looking).map(
        ({ id, field, piece, before, found, after }) =>
          `${id} ${field} ${piece}: ${before}[${found}]${after}`,
      ),
    ).toEqual([
      '1 title 0: Opening in the [hall]',
      '1 objective 0: Fill the [HALL].',
      '2 guidingQuestions 0: Which [hall]?',
      '2 description 1: [hall]',
      '2 description 2: Old [hall]',
      '3 title 0: [Hall]',
    ]))
  it('reads what was changed since before what is stored', () => {
    const changed = agenda()
    changed.sessions[0] = { ...changed.sessions[0]!, texts: { objective: 'Nothing.' } }
    expect(
      findInAgenda(changed, stored, looking).map(({ id, field }) => `${id} ${field}`),
    ).not.toContain('1 objective')
  })
  it('passes over what would stay as it is', () =>
    expect(
      findInAgenda(agenda(), stored, { find: 'hall', replace: 'hall' }).map(({ found }) => found),
    ).toEqual(['HALL', 'Hall']))

  it('replaces what was chosen, and formats and links stay', () => {
    const hits = findInAgenda(agenda(), stored, looking)
    const edits = replaceInAgenda(agenda(), stored, hits, 'garden')
    expect(edits).toEqual([
      {
        type: 'set',
        id: 1,
        fields: { title: 'Opening in the garden', texts: { objective: 'Fill the garden.' } },
      },
      {
        type: 'set',
        id: 2,
        fields: {
          texts: {
            guidingQuestions: [
              { id: 'a', question: 'Which garden?' },
              { id: 'b', question: 'Why?' },
            ],
            description: JSON.parse(
              JSON.stringify(formatted)
                .replace('"text":"hall"', '"text":"garden"')
                .replace('Old hall', 'Old garden'),
            ),
          },
        },
      },
      { type: 'set', id: 3, fields: { title: 'garden' } },
    ])
    expect(
      replaceInAgenda(
        agenda(),
        stored,
        hits.filter(({ id }) => id === 3),
        'garden',
      ),
    ).toHaveLength(1)
  })
  it('leaves no empty title and no empty question', () => {
    const looking = { find: 'which hall?', replace: '' }
    const hits = findInAgenda(agenda(), stored, looking)
    expect(replaceInAgenda(agenda(), stored, hits, '')).toEqual([
      {
        type: 'set',
        id: 2,
        fields: { texts: { guidingQuestions: [{ id: 'b', question: 'Why?' }] } },
      },
    ])
    const only = findInAgenda(agenda(), {}, { find: 'hall', replace: '' }).filter(
      ({ id }) => id === 3,
    )
    expect(replaceInAgenda(agenda(), {}, only, '')).toEqual([
      { type: 'set', id: 3, fields: { title: null } },
    ])
  })
  it('finds nothing any more once all of it was replaced', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Hall A', 'hall', 'Eau', 'l’eau', 'قاعة', 'القاعة', 'a.*b'), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.constantFrom('hall', "l'eau", 'قاعه', '.*', 'a'),
        fc.boolean(),
        (titles, find, wholeWords) => {
          const given = agendaOf(...titles.map((title) => `09:00-10:00 X ${title}`))
          const wanted = { find, wholeWords, replace: '–' }
          const hits = findInAgenda(given, {}, wanted)
          const after = applyEdits(given, replaceInAgenda(given, {}, hits, '–'))
          expect(findInAgenda(after, {}, wanted)).toEqual([])
          const others = given.sessions.filter(({ id }) => !hits.some((hit) => hit.id === id))
          expect(after.sessions).toEqual(expect.arrayContaining(others))
        },
      ),
    ))
})

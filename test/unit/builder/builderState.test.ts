import { describe, expect, it } from 'vitest'
import {
  type BuilderAction,
  type BuilderState,
  initialState,
  reduceBuilder,
  unsaved,
} from '../../../src/admin/builder/builderState.js'
import type { Agenda } from '../../../src/core/types.js'
import { unknownFields } from '../../../src/store/builder/editedFields.js'
import type { BuilderAgenda } from '../../../src/store/builder/readBuilder.js'
import { agendaOf } from '../../core/notation.js'

const stored = (agenda: Agenda): BuilderAgenda => ({
  agenda,
  revisions: {},
  authors: {},
  choices: { people: [], organisations: [], places: [], tracks: [] },
})
const set = (id: number | string, fields: object): BuilderAction => ({
  type: 'edit',
  edits: [{ type: 'set', id, fields }],
})
const add = (id: string, title: string): BuilderAction => ({
  type: 'edit',
  edits: [{ type: 'add', session: { ...agendaOf('12:00-13:00 x').sessions[0]!, id, title } }],
})
const begun = (agenda: Agenda) => initialState({ base: stored(agenda), once: 'tab-1' })
const after = (...actions: BuilderAction[]): BuilderState =>
  actions.reduce(reduceBuilder, begun(agendaOf('09:00-10:00 One', '10:00-11:00 Two')))
const titles = ({ agenda }: BuilderState) =>
  agenda.sessions.map(({ id, title }) => `${id} ${title}`)

describe('the builder', () => {
  it('counts one change a line as unsaved, and none when it is undone', () => {
    expect(
      unsaved(after(set(1, { title: 'A' }), set(1, { title: 'B' }), set(2, { title: 'C' }))),
    ).toHaveLength(2)
    expect(unsaved(after(set(1, { title: 'A' }), { type: 'undo' }))).toEqual([])
    expect(titles(after(set(1, { title: 'A' }), { type: 'undo' }, { type: 'redo' }))).toEqual([
      '1 A',
      '2 Two',
    ])
  })

  it('has nothing unsaved of what others make of a line: such a save would be refused', () => {
    const agenda = agendaOf('09:00-10:00 One')
    const told = { published: true, missingLanguages: ['fr'] }
    const base = stored({
      ...agenda,
      sessions: agenda.sessions.map((each) => ({ ...each, ...told })),
    })
    expect(unsaved({ base, agenda })).toEqual([])
    const titled = { ...agenda, sessions: agenda.sessions.map((each) => ({ ...each, title: 'A' })) }
    expect(unsaved({ base, agenda: titled })).toEqual([
      { type: 'set', id: 1, fields: { title: 'A' } },
    ])
    expect(unknownFields(unsaved({ base, agenda: titled }))).toBeUndefined()
  })

  it('has nothing unsaved after a save, knows new lines by their own ids, and can still undo', () => {
    const typed = after(add('new-1', 'Three'), set('new-1', { title: 'Third' }))
    const saved = reduceBuilder(typed, {
      type: 'saved',
      saved: stored({
        ...typed.agenda,
        sessions: typed.agenda.sessions.map((each) =>
          each.id === 'new-1' ? { ...each, id: 3 } : each,
        ),
      }),
      ids: { 'new-1': 3 },
      sent: typed.agenda,
    })
    expect(unsaved(saved)).toEqual([])
    expect(titles(saved)).toEqual(['1 One', '2 Two', '3 Third'])
    expect(titles(reduceBuilder(saved, { type: 'undo' }))).toEqual(['1 One', '2 Two', '3 Three'])
    expect(
      unsaved(reduceBuilder(reduceBuilder(saved, { type: 'undo' }), { type: 'undo' })),
    ).toEqual([{ type: 'remove', id: 3 }])
  })

  const told = (id: number, texts: object): BuilderAction => ({ type: 'told', id, texts })
  const saving = (state: BuilderState, revision = 1): BuilderState =>
    reduceBuilder(state, {
      type: 'saved',
      saved: {
        ...stored({
          ...state.agenda,
          sessions: state.agenda.sessions.map(({ texts: _texts, ...each }) => each),
        }),
        revisions: { 1: revision },
      },
      ids: {},
      sent: state.agenda,
    })
  const textsOf = ({ agenda }: BuilderState) => agenda.sessions[0]!.texts

  it('does not count what it was told of texts, and keeps what was typed into them', () => {
    expect(unsaved(after(told(1, { objective: 'Old', notes: null })))).toEqual([])
    const typed = after(
      set(1, { texts: { objective: 'Mine' } }),
      told(1, { objective: 'Old', methodology: 'Talks' }),
    )
    expect(textsOf(typed)).toEqual({ objective: 'Mine', methodology: 'Talks' })
    expect(unsaved(typed)).toEqual([
      { type: 'set', id: 1, fields: { texts: { objective: 'Mine' } } },
    ])
  })

  it('takes back each text by itself, before a save and after it', () => {
    const typed = after(
      told(1, { objective: 'Old', links: null, notes: null }),
      set(1, { texts: { objective: 'New' } }),
      set(1, { texts: { links: [{ url: 'https://x.org' }] } }),
    )
    const undone = reduceBuilder(typed, { type: 'undo' })
    expect(unsaved(undone)).toEqual([
      { type: 'set', id: 1, fields: { texts: { objective: 'New' } } },
    ])
    const saved = saving(typed)
    expect(unsaved(saved)).toEqual([])
    expect(unsaved(reduceBuilder(saved, { type: 'undo' }))).toEqual([
      { type: 'set', id: 1, fields: { texts: { links: null } } },
    ])
  })

  it('does not take a text back that somebody else has changed since', () => {
    const saved = saving(
      after(told(1, { objective: 'Old' }), set(1, { texts: { objective: 'New' } })),
    )
    const theirs = reduceBuilder(saved, told(1, { objective: 'Theirs' }))
    const undone = reduceBuilder(theirs, { type: 'undo' })
    expect(undone.refusedEdits).toMatchObject([
      { id: 1, why: 'changedBySomeoneElse', fields: ['objective'] },
    ])
    expect(textsOf(undone)).toEqual({ objective: 'Theirs' })
  })

  it('takes back a row that has got an id since', () => {
    const links = [{ label: 'Paper', url: 'https://x.org' }]
    const saved = saving(after(told(1, { links: null }), set(1, { texts: { links } })))
    const read = reduceBuilder(saved, told(1, { links: [{ id: 'r1', ...links[0] }] }))
    expect(unsaved(reduceBuilder(read, { type: 'undo' }))).toEqual([
      { type: 'set', id: 1, fields: { texts: { links: null } } },
    ])
  })

  it('does not take texts for known where somebody else wrote the line in the same save', () => {
    const typed = after(told(1, { objective: 'Old' }), set(1, { texts: { objective: 'New' } }))
    expect([textsOf(saving(typed, 1)), textsOf(saving(typed, 2))]).toEqual([
      { objective: 'New' },
      undefined,
    ])
  })

  it('gives up the texts of a clash and nothing else', () => {
    const typed = after(
      told(1, { objective: 'Old', notes: null }),
      set(1, { title: 'Mine', texts: { objective: 'New', notes: 'Mine' } }),
    )
    const now = reduceBuilder(typed, {
      type: 'caughtUp',
      now: stored(agendaOf('09:00-10:00 One', '10:00-11:00 Two')),
      givenUp: { id: 1, fields: ['objective'] },
    })
    expect(unsaved(now)).toEqual([
      { type: 'set', id: 1, fields: { title: 'Mine', texts: { notes: 'Mine' } } },
    ])
  })

  it('copies a line with its texts, in rows of their own', () => {
    const { agenda } = after(told(1, { links: [{ id: 'r1', url: 'https://x.org' }] }), {
      type: 'edit',
      edits: [{ type: 'duplicate', id: 1, as: 'new-1' }],
    })
    expect(agenda.sessions.find(({ id }) => id === 'new-1')?.texts?.links).toEqual([
      { url: 'https://x.org' },
    ])
  })

  it('brings back a longer text that a document changed, before a save and after it', () => {
    const texts = { 1: { objective: 'Old', methodology: 'Talks' } }
    const bring: BuilderAction = {
      type: 'edit',
      edits: [
        { type: 'set', id: 1, fields: { texts: { objective: 'New' } } },
        {
          type: 'setEvent',
          fields: { brought: [{ id: 'd1', document: {}, sessions: {}, parties: {} }] },
        },
      ],
      texts,
    }
    const brought = after(bring, {
      type: 'edit',
      edits: [{ type: 'set', id: 1, fields: { texts: { methodology: 'Walks' } } }],
      texts,
    })
    expect(unsaved(brought).filter(({ type }) => type === 'set')).toEqual([
      { type: 'set', id: 1, fields: { texts: { objective: 'New', methodology: 'Walks' } } },
    ])
    expect(
      unsaved(reduceBuilder(reduceBuilder(brought, { type: 'undo' }), { type: 'undo' })),
    ).toEqual([])
    const now = stored(agendaOf('09:00-10:00 One', '10:00-11:00 Two'))
    const saved = reduceBuilder(after(bring), {
      type: 'saved',
      saved: now,
      ids: {},
      sent: after(bring).agenda,
    })
    expect(unsaved(saved)).toEqual([])
    const back = reduceBuilder(saved, { type: 'undo' })
    expect([back.refusedEdits, unsaved(back)]).toEqual([
      [],
      [{ type: 'set', id: 1, fields: { texts: { objective: 'Old' } } }],
    ])
  })

  it('can take a day back that was stored with an id of its own', () => {
    const dated = begun(agendaOf('2019-06-25', '09:00-10:00 One'))
    const added = reduceBuilder(dated, {
      type: 'edit',
      edits: [
        { type: 'setEvent', fields: { days: [{ date: '2019-06-25' }, { date: '2019-06-26' }] } },
      ],
    })
    const { event } = added.agenda
    const now = stored({
      ...added.agenda,
      event: {
        ...event,
        days: event.days.map((day, n) => ({ ...day, id: `row-${n}`, label: undefined })),
      },
    })
    const back = reduceBuilder(
      reduceBuilder(added, { type: 'saved', saved: now, ids: {}, sent: added.agenda }),
      { type: 'undo' },
    )
    expect([back.refusedEdits, back.agenda.event.days.map(({ date }) => date)]).toEqual([
      [],
      ['2019-06-25'],
    ])
  })

  it('names what is not saved anew once a save was answered, or is known to have been stored', () => {
    const nora = 'new-people:Nora'
    const typed = after(
      set(1, { assignments: [{ role: 'speaker', person: nora, state: 'confirmed' }] }),
    )
    const { agenda } = after(
      set(1, { assignments: [{ role: 'speaker', person: 9, state: 'confirmed' }] }),
    )
    const now = stored({ ...agenda, people: { 9: 'Nora' } })
    const answered = reduceBuilder(typed, {
      type: 'saved',
      saved: now,
      ids: { [nora]: 9 },
      sent: typed.agenda,
    })
    const looked = reduceBuilder(typed, { type: 'looked', now })
    const notThere = reduceBuilder(typed, { type: 'looked', now: typed.base })
    expect(
      [typed, answered, looked, notThere].map((state) => [state.once, unsaved(state).length]),
    ).toEqual([
      ['tab-1', 1],
      ['tab-1~1', 0],
      ['tab-1~1', 0],
      ['tab-1', 1],
    ])
    const kept = { edits: unsaved(typed), revisions: {}, history: typed.history, once: 'tab-0~3' }
    expect(
      [
        after({ type: 'takeUp', unsaved: kept }),
        after(set(2, { title: 'B' }), { type: 'takeUp', unsaved: kept }),
      ].map(({ once }) => once),
    ).toEqual(['tab-0~3', 'tab-1'])
  })

  it('keeps what was typed while a save was under way', () => {
    const sent = after(set(1, { title: 'Sent' }))
    const typing = reduceBuilder(sent, set(2, { title: 'Later' }))
    const saved = reduceBuilder(typing, {
      type: 'saved',
      saved: stored(sent.agenda),
      ids: {},
      sent: sent.agenda,
    })
    expect(titles(saved)).toEqual(['1 Sent', '2 Later'])
    expect(unsaved(saved)).toEqual([{ type: 'set', id: 2, fields: { title: 'Later' } }])
  })

  const theirs = () => stored(agendaOf('09:00-10:00 Theirs', '10:30-11:00 Two'))
  it('shows what someone else saved and keeps the editor’s own', () => {
    const state = reduceBuilder(after(set(1, { title: 'Mine' })), {
      type: 'caughtUp',
      now: theirs(),
    })
    expect(titles(state)).toEqual(['1 Mine', '2 Two'])
    expect(state.agenda.sessions[1]!.starts).toBe('10:30')
    expect(unsaved(state)).toEqual([{ type: 'set', id: 1, fields: { title: 'Mine' } }])
  })

  describe('takes in by itself what someone else saved', () => {
    const saved = (revisions: Record<string, number>, ...lines: string[]) => ({
      ...stored(agendaOf(...lines)),
      revisions,
    })
    const before = { event: 1, '1': 1, '2': 1 }
    const at = (...actions: BuilderAction[]) =>
      actions.reduce(
        reduceBuilder,
        initialState({
          base: saved(before, '09:00-10:00 One', '10:00-11:00 Two'),
          once: 'tab-1',
        }),
      )
    const theirs: BuilderAction = {
      type: 'tookIn',
      now: saved({ ...before, '2': 2 }, '09:00-10:00 One', '10:30-11:00 Theirs'),
    }

    it('where the editor has touched another line, whose change stays and can be undone', () => {
      const now = at(set(1, { title: 'Mine' }), theirs)
      expect(titles(now)).toEqual(['1 Mine', '2 Theirs'])
      expect(unsaved(now)).toEqual([{ type: 'set', id: 1, fields: { title: 'Mine' } }])
      const undone = reduceBuilder(now, { type: 'undo' })
      expect(titles(undone)).toEqual(['1 One', '2 Theirs'])
      expect(titles(reduceBuilder(undone, { type: 'redo' }))).toEqual(['1 Mine', '2 Theirs'])
    })

    it('and undoes nothing of it: what the editor did to that line before is refused by name', () => {
      const mine = at(set(2, { title: 'Mine' }))
      const kept = {
        ...mine,
        base: saved({ ...before, '2': 2 }, '09:00-10:00 One', '10:00-11:00 Mine'),
      }
      const now = reduceBuilder(kept, {
        type: 'tookIn',
        now: saved({ ...before, '2': 3 }, '09:00-10:00 One', '10:30-11:00 Theirs'),
      })
      const undone = reduceBuilder(now, { type: 'undo' })
      expect(titles(undone)).toEqual(['1 One', '2 Theirs'])
      expect(undone.refusedEdits).toMatchObject([{ id: 2, why: 'changedBySomeoneElse' }])
    })

    it('but not where the editor has touched the same line', () => {
      const mine = at(set(2, { status: 'tentative' }))
      expect(reduceBuilder(mine, theirs)).toBe(mine)
    })
  })

  it('gives up what the editor gives up, and nothing else', () => {
    const state = reduceBuilder(after(set(1, { title: 'Mine', status: 'tentative' })), {
      type: 'caughtUp',
      now: theirs(),
      givenUp: { id: '1', fields: ['title'] },
    })
    expect(titles(state)).toEqual(['1 Theirs', '2 Two'])
    expect(unsaved(state)).toEqual([{ type: 'set', id: 1, fields: { status: 'tentative' } }])
  })

  it('says what cannot be undone because someone else changed it', () => {
    const state = after(set(1, { title: 'Mine' }))
    const now = reduceBuilder(
      { ...state, agenda: agendaOf('09:00-10:00 Theirs', '10:00-11:00 Two') },
      { type: 'undo' },
    )
    expect(now.refusedEdits).toMatchObject([
      { id: 1, why: 'changedBySomeoneElse', fields: ['title'] },
    ])
    expect(titles(now)).toEqual(['1 Theirs', '2 Two'])
    expect(reduceBuilder(now, { type: 'dismiss' }).refusedEdits).toEqual([])
  })
})

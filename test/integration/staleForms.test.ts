import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

type Row = { id?: string; role?: string; person?: Id; jobTitle?: string; state?: string }

describe('a form that was opened before someone else saved', () => {
  let app: AgendaApp
  let people: Id[]
  let hours = 0

  beforeAll(async () => {
    app = await startAgenda()
    people = []
    for (const name of ['Ana', 'Bo', 'Chen', 'Dia'])
      people.push(await app.make('/people', { name }))
  })
  afterAll(() => app.stop())

  const rowsOf = (...names: number[]): Row[] =>
    names.map((n) => ({ role: 'speaker', person: people[n]! }))
  /** A session with Ana and Bo, and the form as an editor has it open. */
  async function opened(locale = 'en') {
    const id = await app.draft('Panel', hours++ % 20, { assignments: rowsOf(0, 1) })
    const form = await app.read(`/sessions/${id}?locale=${locale}&fallback-locale=none`)
    return { id, form: form as { revision: number; assignments: Row[]; title: string } }
  }
  const save = (id: Id, body: object, locale = 'en') =>
    app.ask('PATCH', `/sessions/${id}?draft=true&depth=0&locale=${locale}`, body)
  const stored = async (id: Id) =>
    (await app.read(`/sessions/${id}`)) as { assignments: Row[]; title: string }
  const persons = ({ assignments }: { assignments: Row[] }) =>
    assignments.map(({ person }) => people.indexOf(person!))
  const changed = (rows: Row[], at: number, change: Row) =>
    rows.map((row, n) => (n === at ? { ...row, ...change } : row))

  it('merges changes of two rows, one by each', async () => {
    const { id, form } = await opened()
    await save(id, { assignments: changed(form.assignments, 0, { jobTitle: 'Mayor' }) })
    expect(
      (
        await save(id, {
          ...form,
          assignments: changed(form.assignments, 1, { jobTitle: 'Engineer' }),
        })
      ).status,
    ).toBe(200)
    expect((await stored(id)).assignments.map(({ jobTitle }) => jobTitle)).toEqual([
      'Mayor',
      'Engineer',
    ])
  })

  it('merges changes of two fields of one row, and keeps the ids of the rows', async () => {
    const { id, form } = await opened()
    await save(id, { assignments: changed(form.assignments, 0, { jobTitle: 'Mayor' }) })
    await save(id, { ...form, assignments: changed(form.assignments, 0, { role: 'moderator' }) })
    const { assignments } = await stored(id)
    expect(assignments[0]).toMatchObject({
      id: form.assignments[0]!.id,
      role: 'moderator',
      jobTitle: 'Mayor',
    })
    expect(assignments.map((row) => row.id)).toEqual(form.assignments.map((row) => row.id))
  })

  it('keeps the rows that both have added', async () => {
    const { id, form } = await opened()
    await save(id, { assignments: [...form.assignments, ...rowsOf(2)] })
    await save(id, { ...form, assignments: [...form.assignments, ...rowsOf(3)] })
    expect(persons(await stored(id)).sort()).toEqual([0, 1, 2, 3])
  })

  it('keeps a row that one has added where the other has taken one out and turned the rest round', async () => {
    const { id, form } = await opened()
    await save(id, { assignments: [...form.assignments, ...rowsOf(2)] })
    const { form: later } = { form: (await app.read(`/sessions/${id}`)) as typeof form }
    await save(id, { assignments: [...later.assignments, ...rowsOf(3)] })
    const [first, , third] = later.assignments
    await save(id, { ...later, assignments: [third, first] })
    expect(persons(await stored(id))).toEqual([2, 3, 0])
  })

  it.each<[string, (rows: Row[]) => Row[], (rows: Row[]) => Row[]]>([
    [
      'the same field of a row',
      (rows) => changed(rows, 0, { jobTitle: 'Mayor' }),
      (rows) => changed(rows, 0, { jobTitle: 'Minister' }),
    ],
    [
      'a row that the other has taken out',
      (rows) => rows.slice(1),
      (rows) => changed(rows, 0, { jobTitle: 'Minister' }),
    ],
  ])('answers 409 with both where both changed %s', async (_what, theirs, mine) => {
    const { id, form } = await opened()
    await save(id, { assignments: theirs(form.assignments) })
    const { status, body } = await save(id, { ...form, assignments: mine(form.assignments) })
    expect(status).toBe(409)
    expect(body.errors[0].message).toMatch(
      /^\S+@example\.org has changed since you opened this page: People and organisations\. Copy your text, reload the page and make your change again\.$/,
    )
    expect(body.errors[0].data).toMatchObject({
      fields: ['assignments'],
      revision: form.revision + 1,
    })
    expect(body.errors[0].data.yours.assignments).toHaveLength(mine(form.assignments).length)
    expect(body.errors[0].data.theirs.assignments).toHaveLength(theirs(form.assignments).length)
    expect((await stored(id)).assignments).toHaveLength(theirs(form.assignments).length)
  })

  it('merges over GraphQL, and answers a clash with both versions', async () => {
    const { id, form } = await opened()
    await save(id, { title: 'By another' })
    const mutation = (data: string) =>
      app.mutate(
        `updateSession(id: ${JSON.stringify(id)}, draft: true, data: { revision: ${form.revision}, ${data} }) { id title objective }`,
      )
    const merged = await mutation('title: "Panel", objective: "Mine"')
    expect(merged.body.data.updateSession).toMatchObject({ title: 'By another', objective: 'Mine' })
    const clash = await mutation('title: "Mine too"')
    expect(clash.body.errors[0].extensions).toMatchObject({
      statusCode: 409,
      data: { fields: ['title'], yours: { title: 'Mine too' }, theirs: { title: 'By another' } },
    })
  })

  it('keeps the texts of two languages, in fields and in rows', async () => {
    const { id, form } = await opened('en')
    const french = (await app.read(`/sessions/${id}?locale=fr&fallback-locale=none`)) as typeof form
    await save(
      id,
      {
        ...french,
        title: 'Table ronde',
        assignments: changed(french.assignments, 0, { jobTitle: 'Maire' }),
      },
      'fr',
    )
    const { status } = await save(
      id,
      {
        ...form,
        title: 'Round table',
        assignments: changed(form.assignments, 0, { jobTitle: 'Mayor' }),
      },
      'en',
    )
    expect(status).toBe(200)
    const both = await app.read(`/sessions/${id}?locale=all`)
    expect(both.title).toMatchObject({ en: 'Round table', fr: 'Table ronde' })
    expect(both.assignments[0].jobTitle).toMatchObject({ en: 'Mayor', fr: 'Maire' })
  })

  it('answers 409 where both changed one text in one language', async () => {
    const { id, form } = await opened('fr')
    await save(id, { title: 'Table ronde' }, 'fr')
    const { status, body } = await save(id, { ...form, title: 'Atelier' }, 'fr')
    expect([status, body.errors[0].data.theirs]).toEqual([409, { title: 'Table ronde' }])
  })

  it('takes what is sent without a revision as it is', async () => {
    const { id } = await opened()
    await save(id, { title: 'By another' })
    expect((await save(id, { title: 'Mine' })).status).toBe(200)
    expect((await stored(id)).title).toBe('Mine')
  })
})

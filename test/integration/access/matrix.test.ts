import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { doors, doorsOf, type Row } from './requestsByRole.js'
import { type Collection, roles, type Stage, setStage } from './stage.js'

/**
 * Who may do what, over REST. `here` may write the event that the document belongs to, `elsewhere` another one,
 * `everywhere` all of them; the translator works on `here`, into French, and asks in French.
 *
 * A cell is the answer's status. `200=`: accepted, and nothing is changed by it. `200:1`: one document is answered, or
 * changed; a bulk update asks for two documents, the second of which is of the event of `elsewhere`, or new.
 */
const matrix = `
                                   anonymous   translator  here        elsewhere   everywhere  admin

  sessions      create             403         403         201         403         201         201
  sessions      create a draft     403         403         201         403         201         201
  sessions      read               200         200         200         200         200         200
  sessions      read a draft       404         200         200         200         200         200
  sessions      read the trash     404         200         200         200         200         200
  sessions      list               200:1       200:1       200:1       200:1       200:1       200:1
  sessions      count              200:1       200:1       200:1       200:1       200:1       200:1
  sessions      update             403         200=        200         403         200         200
  sessions      update a draft     403         200=        200         403         200         200
  sessions      translate into fr  403         200         200         403         200         200
  sessions      publish            403         403         200         403         200         200
  sessions      unpublish          403         200=        200         403         200         200
  sessions      trash              403         403         200         403         200         200
  sessions      untrash            403         200=        200         403         200         200
  sessions      delete             403         403         200         403         200         200
  sessions      duplicate          403         403         200         403         200         200
  sessions      bulk update        403:0       200:0       200:1       200:1       200:2       200:2
  sessions      bulk delete        403         403         403         403         403         403
  sessions      read versions      403:-       200:2       200:2       200:2       200:2       200:2
  sessions      restore a version  403         403         200         403         200         200

  events        create             403         403         403         403         201         201
  events        create a draft     403         403         403         403         201         201
  events        read               200         200         200         200         200         200
  events        read a draft       404         200         200         200         200         200
  events        read the trash     404         200         200         200         200         200
  events        list               200:1       200:1       200:1       200:1       200:1       200:1
  events        count              200:1       200:1       200:1       200:1       200:1       200:1
  events        update             403         200=        200         403         200         200
  events        update a draft     403         200=        200         403         200         200
  events        translate into fr  403         200         200         403         200         200
  events        publish            403         403         200         403         200         200
  events        unpublish          403         200=        200         403         200         200
  events        trash              403         403         200         403         200         200
  events        untrash            403         200=        200         403         200         200
  events        delete             403         403         200         403         200         200
  events        duplicate          403         403         403         403         200         200
  events        bulk update        403:0       200:0       200:1       200:0       200:2       200:2
  events        bulk delete        403         403         403         403         403         403
  events        read versions      403:-       200:2       200:2       200:2       200:2       200:2
  events        restore a version  403         403         200         403         200         200

  people        create             403         403         201         201         201         201
  people        read               200         200         200         200         200         200
  people        read the trash     404         200         200         200         200         200
  people        list               200:1       200:1       200:1       200:1       200:1       200:1
  people        count              200:1       200:1       200:1       200:1       200:1       200:1
  people        update             403         200=        200         200         200         200
  people        translate into fr  403         200         200         200         200         200
  people        trash              403         403         200         200         200         200
  people        untrash            403         200=        200         200         200         200
  people        delete             403         403         200         200         200         200
  people        duplicate          403         403         200         200         200         200
  people        bulk update        403:0       200:0       200:2       200:2       200:2       200:2
  people        bulk delete        403         403         403         403         403         403

  organisations create             403         403         201         201         201         201
  organisations read               200         200         200         200         200         200
  organisations read the trash     404         200         200         200         200         200
  organisations list               200:1       200:1       200:1       200:1       200:1       200:1
  organisations count              200:1       200:1       200:1       200:1       200:1       200:1
  organisations update             403         200=        200         200         200         200
  organisations translate into fr  403         200         200         200         200         200
  organisations trash              403         403         200         200         200         200
  organisations untrash            403         200=        200         200         200         200
  organisations delete             403         403         200         200         200         200
  organisations duplicate          403         403         200         200         200         200
  organisations bulk update        403:0       200:0       200:2       200:2       200:2       200:2
  organisations bulk delete        403         403         403         403         403         403

  places        create             403         403         201         201         201         201
  places        read               200         200         200         200         200         200
  places        read the trash     404         200         200         200         200         200
  places        list               200:1       200:1       200:1       200:1       200:1       200:1
  places        count              200:1       200:1       200:1       200:1       200:1       200:1
  places        update             403         200=        200         200         200         200
  places        translate into fr  403         200         200         200         200         200
  places        trash              403         403         200         200         200         200
  places        untrash            403         200=        200         200         200         200
  places        delete             403         403         200         200         200         200
  places        duplicate          403         403         200         200         200         200
  places        bulk update        403:0       200:0       200:2       200:2       200:2       200:2
  places        bulk delete        403         403         403         403         403         403

  tracks        create             403         403         201         403         201         201
  tracks        read               200         200         200         200         200         200
  tracks        read the trash     404         200         200         200         200         200
  tracks        list               200:1       200:1       200:1       200:1       200:1       200:1
  tracks        count              200:1       200:1       200:1       200:1       200:1       200:1
  tracks        update             403         200=        200         403         200         200
  tracks        translate into fr  403         200         200         403         200         200
  tracks        trash              403         403         200         403         200         200
  tracks        untrash            403         200=        200         403         200         200
  tracks        delete             403         403         200         403         200         200
  tracks        duplicate          403         403         200         403         200         200
  tracks        bulk update        403:0       200:0       200:1       200:1       200:2       200:2
  tracks        bulk delete        403         403         403         403         403         403

  media         create             403         403         201         201         201         201
  media         read               200         200         200         200         200         200
  media         list               200:1       200:1       200:1       200:1       200:1       200:1
  media         count              200:1       200:1       200:1       200:1       200:1       200:1
  media         update             403         200         200         200         200         200
  media         translate into fr  403         200         200         200         200         200
  media         delete             403         403         200         200         200         200
  media         duplicate          403         403         200         200         200         200
  media         bulk update        403:0       200:2       200:2       200:2       200:2       200:2
  media         bulk delete        403         403         403         403         403         403

  users         create             403         403         403         403         403         201
  users         read               403         404         404         404         404         200
  users         list               403:-       200:0       200:0       200:0       200:0       200:1
  users         count              403:-       200:0       200:0       200:0       200:0       200:1
  users         update             403         403         403         403         403         200
  users         translate into fr  403         403         403         403         403         200
  users         delete             403         403         403         403         403         200
  users         duplicate          404         404         404         404         404         404
  users         bulk update        403:0       403:0       403:0       403:0       403:0       403:0
  users         bulk delete        403         403         403         403         403         403

  agenda-leases create             403         403         403         403         403         403
  agenda-leases read               403         403         403         403         403         403
  agenda-leases list               403:-       403:-       403:-       403:-       403:-       403:-
  agenda-leases count              403:-       403:-       403:-       403:-       403:-       403:-
  agenda-leases update             403         403         403         403         403         403
  agenda-leases translate into fr  403         403         403         403         403         403
  agenda-leases delete             403         403         403         403         403         403
  agenda-leases duplicate          403         403         403         403         403         403
  agenda-leases bulk update        403:0       403:0       403:0       403:0       403:0       403:0
  agenda-leases bulk delete        403         403         403         403         403         403
`

const rows: { collection: Collection; door: string; cells: string[] }[] = matrix
  .split('\n')
  .filter((line) => line.trim() && !line.includes('anonymous'))
  .map((line) => ({
    collection: line.slice(2, 16).trim() as Collection,
    door: line.slice(16, 35).trim(),
    cells: line.slice(35).trim().split(/\s+/),
  }))

describe('access: role × collection × operation', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage()
  })
  // Every save of a line looks at the whole agenda: that of hundreds of lines would take most of the time.
  afterEach(() => stage.clear('sessions'))
  afterAll(() => stage.stop())

  it('says something of every operation that a collection has', () => {
    const said = rows.map(({ collection, door }) => `${collection}: ${door}`)
    const collections = [...new Set(rows.map(({ collection }) => collection))]
    expect(collections.sort()).toEqual(
      ['agenda-leases', ...Object.keys(stage.app.config.custom.agenda.slugs)].sort(),
    )
    expect(said.sort()).toEqual(
      collections
        .flatMap((collection) => doorsOf(collection).map((door) => `${collection}: ${door}`))
        .sort(),
    )
  })

  it.each(rows)('$collection: $door', async ({ collection, door, cells }) => {
    const answers: Record<string, string> = {}
    const row: Row = { stage, collection }
    for (const role of roles) answers[role] = await doors[door]!.door(row, role)
    expect(answers).toEqual(Object.fromEntries(roles.map((role, at) => [role, cells[at]])))
  })
})

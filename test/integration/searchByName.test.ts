import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchedKeys } from '../../src/store/names/searched.js'
import { fillKeys } from '../../src/store/names/fillKeys.js'
import { type Id, type Role, setStage, type Stage } from './access/stage.js'

const enc = encodeURIComponent

describe('names that are searched', () => {
  let stage: Stage
  let fatima: Id
  let city: Id
  let session: Id
  const names = async (role: Role, path: string) =>
    ((await stage.rest(role, 'GET', path)).body.docs as { name?: string; title?: string }[]).map(
      ({ name, title }) => name ?? title,
    )
  const key = async (collection: 'organisations' | 'people' | 'sessions', id: Id) =>
    (await stage.stored(collection, id))?.searchKey
  const patch = (path: string, body: object) => stage.rest('admin', 'PATCH', path, body)

  beforeAll(async () => {
    stage = await setStage()
    city = (await stage.add('organisations', { name: 'Cité de Sfax', acronym: 'CSÉ' })).id
    await patch(`/organisations/${city}?locale=ar`, { name: 'بلدية صفاقس' })
    fatima = (await stage.add('people', { name: 'Fátima Fernández', organisation: city })).id
    await patch(`/people/${fatima}?locale=ar`, { name: 'فاطمة فرنانديز' })
    await stage.add('people', { name: 'Fatou Sarr' })
    session = (
      await stage.add('sessions', {
        title: 'Déjeuner',
        assignments: [{ role: 'speaker', person: fatima }],
      })
    ).id
  })
  afterAll(() => stage.stop())

  it.each([
    ['search=fatima'],
    ['search=FERNANDEZ'],
    ['search=fernandez%20fat'],
    [`search=${enc('فاطمه')}`],
    [`search=${enc('فَاطِمة')}&locale=fr`],
    ['where[name][like]=fatima'],
    [`where[name][like]=${enc('فاطمه')}&locale=en`],
    ['where[and][0][or][0][name][like]=fatima&where[and][0][or][1][jobTitle][like]=fatima'],
    ['where[organisation.name][like]=cite'],
    [`where[organisation.name][like]=${enc('بلديه')}`],
    ['where[name][like]=fatima&where[organisation][exists]=true'],
  ])('are found as people type them: %s', async (query) => {
    for (const role of ['anonymous', 'admin'] as const)
      expect(
        await names(
          role,
          `/people?${query}&depth=0${query.includes('locale') ? '' : '&locale=en'}`,
        ),
      ).toEqual(['Fátima Fernández'])
  })

  it.each([
    ['where[name][equals]=Fatima%20Fernandez'],
    ['where[name][contains]=fatima'],
    ['where[name][in]=Fatima%20Fernandez'],
    ['search=nobody'],
    ['where[name][like]=fatima&where[jobTitle][equals]=none'],
  ])(
    'are compared exactly where a script says so, and found no more than asked: %s',
    async (query) => expect(await names('admin', `/people?${query}`)).toEqual([]),
  )

  it('are counted, found by acronym, in GraphQL and in the Local API as in lists', async () => {
    expect((await stage.rest('admin', 'GET', '/people/count?search=fatima')).body.totalDocs).toBe(1)
    expect(await names('admin', '/organisations?search=cse')).toEqual(['Cité de Sfax'])
    expect(
      (
        await stage.graphql(
          'anonymous',
          '{ People(where: { name: { like: "fatima" } }) { docs { name } } }',
        )
      ).body.data.People.docs,
    ).toEqual([{ name: 'Fátima Fernández' }])
    expect(
      (await stage.app.payload.find({ collection: 'people', where: { name: { like: 'fatima' } } }))
        .totalDocs,
    ).toBe(1)
    expect((await stage.rest('admin', 'GET', '/people?search[]=fatima')).status).toBe(400)
  })

  it('are found by the words of each language after it was saved, and no more by those it lost', async () => {
    const { id } = await stage.add('people', { name: 'Ömer' })
    await patch(`/people/${id}?locale=fr`, { name: 'Omère Öz' })
    await patch(`/people/${id}?locale=ar`, {
      name: 'عُمَر',
      searchKey: 'mine',
      searchNames: { en: ['mine'] },
    })
    expect(await key('people', id)).toBe('omer | omere oz | عمر | omereoz')
    await patch(`/people/${id}?locale=fr`, { name: null })
    await stage.app.payload.update({
      collection: 'people',
      id,
      locale: 'en',
      data: { name: 'Umar', jobTitle: 'Mayor' },
    })
    // Postgres gives languages in the order in which they were last written.
    expect(
      String(await key('people', id))
        .split(' | ')
        .sort(),
    ).toEqual(['umar', 'عمر'])
  })

  it('are those of the draft for editors and of what is published for readers', async () => {
    await patch(`/sessions/${session}?draft=true&locale=fr`, { title: 'Dîner' })
    const seen = (role: Role, search: string) =>
      names(role, `/sessions?draft=true&search=${search}&locale=fr`)
    expect([
      await seen('admin', 'diner'),
      await seen('anonymous', 'diner'),
      await names('admin', '/sessions?search=diner'),
    ]).toEqual([['Dîner'], [], []])
    expect(await names('anonymous', '/sessions?search=dejeuner')).toEqual(['Déjeuner'])
    const { docs } = (
      await stage.rest(
        'admin',
        'GET',
        `/sessions/versions?where[parent][equals]=${session}&sort=updatedAt&locale=en`,
      )
    ).body
    await patch(`/sessions/${session}?draft=true&locale=en`, { title: 'Supper' })
    expect(await seen('admin', 'dejeuner')).toEqual([])
    expect(
      (await stage.rest('admin', 'POST', `/sessions/versions/${docs.at(-1).id}?draft=true`)).status,
    ).toBe(200)
    expect([
      await seen('admin', 'dejeuner'),
      await seen('admin', 'supper'),
      await seen('admin', 'diner'),
    ]).toEqual([['Dîner'], [], ['Dîner']])
  })

  it('tell nobody of what they may not read', async () => {
    const { id } = await stage.add(
      'sessions',
      { title: 'Sécret', _status: 'draft' },
      { draft: true },
    )
    expect([
      await names('anonymous', '/sessions?search=secret'),
      await names('anonymous', '/sessions?draft=true&search=secret'),
    ]).toEqual([[], []])
    expect(await names('here', '/sessions?draft=true&search=secret')).toEqual(['Sécret'])
    expect((await stage.latest('sessions', id)).searchKey).toBe('secret')
  })

  it('have a key that leaves by no door and that nobody can ask for', async () => {
    for (const role of ['anonymous', 'admin'] as const) {
      for (const path of [
        `/people/${fatima}?locale=all`,
        '/people?select[searchKey]=true',
        '/sessions?depth=3',
        '/sessions/versions',
        '/events?depth=0',
      ]) {
        expect(JSON.stringify((await stage.rest(role, 'GET', path)).body), path).not.toMatch(
          /search(Key|Names)/,
        )
      }
      for (const query of [
        'where[searchKey][like]=fatima',
        'where[searchNames][exists]=true',
        'sort=searchKey',
        'where[organisation.searchKey][like]=cite',
      ]) {
        expect((await stage.rest(role, 'GET', `/people?${query}`)).status, query).toBe(400)
      }
    }
  })

  it('have an index in each collection', () => {
    for (const collection of searchedKeys) {
      const field = stage.app.payload.collections[collection]!.config.flattenedFields.find(
        ({ name }) => name === 'searchKey',
      )
      expect(field).toMatchObject({ index: true, hidden: true })
    }
  })

  describe('from before there were keys', () => {
    const forget = async (id: Id) => {
      await stage.app.payload.db.updateOne({
        collection: 'people',
        id,
        data: { searchKey: null, searchNames: null, updatedAt: null },
        returning: false,
      })
      expect(await key('people', id)).toBeFalsy()
    }

    it('get theirs at start, as often as that is, and are not changed thereby', async () => {
      const before = await stage.stored('people', fatima)
      await forget(fatima)
      expect(await names('admin', '/people?search=fatima')).toEqual([])
      await Promise.all([fillKeys(stage.app.payload), fillKeys(stage.app.payload)])
      expect(await stage.stored('people', fatima)).toEqual(before)
      expect(await names('admin', `/people?search=${enc('فاطمه')}`)).toEqual(['Fátima Fernández'])
    })

    it('get theirs in drafts too', async () => {
      const { docs } = await stage.app.payload.db.findVersions({
        collection: 'sessions',
        where: { and: [{ latest: { equals: true } }, { parent: { equals: session } }] },
        locale: 'all',
      })
      const [{ id, version, updatedAt }] = docs as unknown as [
        { id: Id; version: Record<string, unknown>; updatedAt: string },
      ]
      await stage.app.payload.db.updateVersion({
        collection: 'sessions',
        id,
        versionData: { version: { ...version, searchKey: null, searchNames: null }, updatedAt },
      })
      expect(await names('admin', '/sessions?draft=true&search=diner')).toEqual([])
      await fillKeys(stage.app.payload)
      expect(await names('admin', '/sessions?draft=true&search=diner&locale=fr')).toEqual(['Dîner'])
    })

    it('get theirs by the next save, in whatever language that is', async () => {
      await forget(fatima)
      await patch(`/people/${fatima}?locale=fr`, { jobTitle: 'Maire' })
      expect(await key('people', fatima)).toBe(
        'fatima fernandez | فاطمه فرنانديز | fatimafernandez | فاطمهفرنانديز',
      )
    })

    it('are asked for once in each collection where there are none', async () => {
      const { db: adapter } = stage.app.payload
      const asked: string[] = []
      const watched = ['find', 'findVersions', 'updateOne', 'updateVersion'] as const
      const real = Object.fromEntries(watched.map((name) => [name, adapter[name]]))
      for (const name of watched)
        Object.assign(adapter, {
          [name]: (args: never) => (
            asked.push(name),
            (real[name] as (args: never) => unknown).call(adapter, args)
          ),
        })
      await fillKeys(stage.app.payload)
      Object.assign(adapter, real)
      expect(asked.toSorted()).toEqual([
        ...Array.from({ length: 6 }, () => 'find'),
        'findVersions',
        'findVersions',
      ])
    })
  })

  it('need not be there: a line without a title has a key that is not made again', async () => {
    const { id } = await stage.add(
      'sessions',
      { title: undefined, _status: 'draft' },
      { draft: true },
    )
    expect((await stage.latest('sessions', id)).searchKey).toBe('|')
  })
})

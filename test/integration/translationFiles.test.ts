import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { xliff2js } from 'xliff'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { richText } from '../../seed/richText.js'
import type { Translate } from '../../src/options.js'
import type { Id } from './agendaApp.js'
import { startTranslations, type TranslationApp } from './translationStage.js'

/* eslint-disable @typescript-eslint/no-explicit-any -- answers as they come */
const faulty = { translate: undefined as Translate | undefined }

describe('texts that travel as files', () => {
  let app: TranslationApp
  let translator: string
  beforeAll(async () => {
    // The option as the plugin keeps it, but one that tests can change.
    const adjust = (config: any) =>
      Object.defineProperty(config.custom.agenda, 'translate', { get: () => faulty.translate })
    app = await startTranslations({ adjust })
    await app.payload.create({
      collection: 'users' as never,
      data: {
        email: 'leila@example.org',
        password: 'a long enough password',
        name: 'Leïla',
        role: 'translator',
        languages: ['fr'],
        events: [app.event],
      },
    })
    translator = await app.login('leila@example.org', 'a long enough password')
  })
  afterAll(() => app.stop())

  const get = (
    search: string,
    {
      as = app.token,
      event = app.event,
      headers = {},
    }: { as?: string; event?: Id; headers?: Record<string, string> } = {},
  ) => app.rest('GET', `/agenda-translations/${event}/file?${search}`, { token: as, headers })
  const bring = (
    body: FormData | string,
    search = 'to=fr',
    { as = app.token, event = app.event }: { as?: string; event?: Id } = {},
  ) =>
    app.rest('POST', `/agenda-translations/${event}/file?${search}`, {
      token: as,
      body,
      ...(typeof body === 'string'
        ? { headers: { 'content-type': 'application/octet-stream' } }
        : {}),
    })
  const xliff = async (search = 'to=fr'): Promise<string> => String((await get(search)).body)
  const rows = async (search = 'to=fr&format=csv'): Promise<string[][]> =>
    parse(String((await get(search)).body), { bom: true })
  const line = ({ body }: { body: any }, id: string) =>
    body.lines?.find((each: any) => each.id === id) ?? body
  const why = ({ status, body }: { status: number; body: any }) => [
    status,
    body.errors[0].data.fault ?? body.errors[0].data.why,
  ]
  const fresh = (id: Id, to = 'fr') => app.read(`/sessions/${id}?locale=${to}&fallback-locale=none`)
  /** As a translation tool writes it: a target beside the source of a unit. */
  const targeted = (xml: string, id: string, words: string) => {
    const at = xml.indexOf(`<unit id="${id.replaceAll('/', ':')}"`)
    if (at < 0) throw new Error(`${id} is not in the file`)
    return (
      xml.slice(0, at) +
      xml
        .slice(at)
        .replace(/<\/source>(<target>.*?<\/target>)?/s, `</source><target>${words}</target>`)
    )
  }
  const translated = (table: string[][], words: Record<string, string>) =>
    stringify(
      table.map((row) =>
        row[0]! in words ? row.map((cell, index) => (index === 3 ? words[row[0]!]! : cell)) : row,
      ),
      { delimiter: ';', bom: true },
    )

  it('go out as XLIFF that other tools read, with where each stands, and come back', async () => {
    const id = await app.session('Opening & words', {
      objective: 'To open',
      day: '2030-05-01',
      description: richText(['One.', 'Two.']),
    })
    const answer = await get('to=fr')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/xliff+xml; charset=utf-8',
    ])
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="event-\d+-en-fr\.xlf"; filename\*=UTF-8''event-\d+-en-fr\.xlf$/,
    )
    const read = await xliff2js(String(answer.body))
    expect([read.sourceLanguage, read.targetLanguage]).toEqual(['en', 'fr'])
    expect(Object.values(read.resources)[0][`sessions:${id}:title`]).toMatchObject({
      source: 'Opening & words',
    })
    expect(answer.body).toContain('1 May, 9:00 Opening &amp; words: Objective')
    const back = ['One', 'Two'].reduce(
      (xml, _, at) =>
        targeted(xml, `sessions/${id}/description.${at + 1}.2`, ['Un.', 'Deux.'][at]!),
      targeted(String(answer.body), `sessions/${id}/title`, 'Ouverture &amp; mots'),
    )
    const report = await bring(back)
    expect(report.body).toMatchObject({
      stored: true,
      from: 'en',
      to: 'fr',
      counts: { taken: 2 },
      notInFile: 0,
    })
    expect(line(report, `sessions/${id}/title`)).toMatchObject({
      result: 'taken',
      came: ['Ouverture & mots'],
      source: ['Opening & words'],
      note: '1 May, 9:00 Opening & words: Title',
    })
    const now = await fresh(id)
    expect([
      now.title,
      now.objective ?? null,
      now.description.root.children.map((each: any) => each.children[0].text),
    ]).toEqual(['Ouverture & mots', null, ['Un.', 'Deux.']])
    expect((await fresh(id, 'en')).title).toBe('Opening & words')
  })

  it('go out as a table and come back from a spreadsheet of another country, as a form sends it', async () => {
    const id = await app.session('=Lunch', { objective: 'To eat, and "more"' })
    const answer = await get('to=fr&format=csv')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/csv; charset=utf-8',
    ])
    expect(answer.headers.get('content-disposition')).toContain('-en-fr.csv"')
    const form = new FormData()
    form.set(
      'file',
      new Blob([
        translated(await rows(), {
          [`sessions/${id}/title`]: 'Déjeuner',
          [`sessions/${id}/objective`]: "'=Manger; et « plus »",
        }),
      ]),
      'retour.csv',
    )
    const report = await bring(form)
    expect(report.body.counts.taken).toBe(2)
    expect(await fresh(id)).toMatchObject({ title: 'Déjeuner', objective: '=Manger; et « plus »' })
  })

  it('hold what waits for a translation, or all; another source language has a file of its own', async () => {
    const id = await app.session('Done', {})
    await app.write('fr', `/sessions/${id}`, { title: 'Fait' })
    const own = (
      await app.ask('POST', '/sessions?locale=fr&draft=true', {
        ...app.line('Atelier', 9),
        event: app.event,
        _status: 'draft',
      })
    ).body.doc.id as Id
    const address = `sessions/${id}/title`
    const ids = async (search: string) => (await rows(`format=csv&${search}`)).map(([cell]) => cell)
    expect(await ids('to=fr')).not.toContain(address)
    expect(await ids('to=fr&which=all')).toContain(address)
    await app.write('en', `/sessions/${id}`, { title: 'Done now' })
    expect((await rows()).find(([cell]) => cell === address)).toMatchObject([
      address,
      '1 May, 9:00 Done now: Title',
      'Done now',
      'Fait',
      'outdated',
      expect.stringMatching(/^#[0-9a-f]{16}$/),
    ])
    expect(await ids('to=en&from=fr')).toEqual(['id', `sessions/${own}/title`])
    const { body } = await app.ask('GET', `/agenda-translations/${app.event}/files?to=en`)
    expect(body).toEqual({ to: 'en', offers: [{ from: 'fr', label: 'Français', open: 1, all: 1 }] })
    const none = await get('to=en&from=ar')
    expect([why(none), none.body.errors[0].data.offers[0].from]).toEqual([[404, 'nothing'], 'fr'])
  })

  it('are only reported in a dry run', async () => {
    const id = await app.session('Dry')
    const back = targeted(await xliff(), `sessions/${id}/title`, 'Sec')
    const report = await bring(back, 'to=fr&dry=true')
    expect(report.body).toMatchObject({ stored: false, counts: { taken: 1 } })
    expect(line(report, `sessions/${id}/title`)).toMatchObject({
      result: 'taken',
      came: ['Sec'],
      target: null,
    })
    expect((await fresh(id)).title ?? null).toBeNull()
  })

  it('overwrite nothing that moved on meanwhile, until somebody has seen both', async () => {
    const [source, target] = [await app.session('Source'), await app.session('Target')]
    const back = targeted(
      targeted(await xliff(), `sessions/${source}/title`, 'Origine'),
      `sessions/${target}/title`,
      'Cible',
    )
    await app.write('en', `/sessions/${source}`, { title: 'The source' })
    await app.write('fr', `/sessions/${target}`, { title: 'But' })
    for (const search of ['to=fr&dry=true', 'to=fr']) {
      const report = await bring(back, search)
      expect(report.body.counts).toMatchObject({ sourceMoved: 1, targetMoved: 1 })
      expect(line(report, `sessions/${source}/title`)).toMatchObject({
        result: 'sourceMoved',
        sourceSent: ['Source'],
        source: ['The source'],
        came: ['Origine'],
        target: null,
        usable: true,
      })
      expect(line(report, `sessions/${target}/title`)).toMatchObject({
        result: 'targetMoved',
        sourceSent: ['Target'],
        source: ['Target'],
        came: ['Cible'],
        target: ['But'],
        usable: true,
      })
    }
    expect([(await fresh(source)).title ?? null, (await fresh(target)).title]).toEqual([
      null,
      'But',
    ])
    const seen = (await bring(back, 'to=fr&dry=true')).body.lines.filter(
      ({ usable }: any) => usable,
    )
    const texts = seen.map(({ id, rich, source: now, came, sent }: any) => ({
      id,
      rich,
      source: now,
      target: came,
      sent,
      confirmed: true,
    }))
    expect(
      (
        await app.ask('POST', `/agenda-translations/${app.event}?to=fr`, { from: 'en', texts })
      ).body.lines.map(({ result }: any) => result),
    ).toEqual(['taken', 'taken'])
    expect([(await fresh(source)).title, (await fresh(target)).title]).toEqual(['Origine', 'Cible'])
  })

  it('tell in full what came back for a row that is gone, and what lost its formats', async () => {
    const bold = richText(['All of it.']) as any
    bold.root.children[0].children = [
      { type: 'text', text: 'All ', format: 0, version: 1 },
      { type: 'text', text: 'of it', format: 1, version: 1 },
    ]
    const id = await app.session('Rows', {
      assignments: [{ role: 'speaker', label: 'The mayor' }],
      description: bold,
    })
    const row = `sessions/${id}/assignments/${(await app.read(`/sessions/${id}`)).assignments[0].id}/label`
    const back = translated(await rows(), {
      [row]: 'Le maire',
      [`sessions/${id}/description#1/1`]: 'Tout cela',
    })
    await app.write('en', `/sessions/${id}`, { assignments: [] })
    const report = await bring(back)
    expect(line(report, row)).toMatchObject({
      note: row,
      result: 'unknownId',
      sourceSent: ['The mayor'],
      came: ['Le maire'],
      source: null,
      target: null,
      usable: false,
    })
    expect(line(report, `sessions/${id}/description`)).toMatchObject({
      result: 'broken',
      came: ['Tout cela'],
      message: 'Paragraph 1: these tags are missing, there twice or not of this text: 1.',
    })
  })

  it('may name their languages with a region, and themselves as a tool likes', async () => {
    const id = await app.session('Regional')
    const xml = targeted(await xliff(), `sessions/${id}/title`, 'Régional')
    const renamed = xml
      .replace('trgLang="fr"', 'trgLang="fr-FR"')
      .replace('srcLang="en"', 'srcLang="en-GB"')
      .replace(/<file id="[^"]*"/, '<file id="f1"')
    expect((await bring(renamed)).body.counts).toMatchObject({ taken: 1 })
    expect((await fresh(id)).title).toBe('Régional')
  })

  it('have beside each source what a third language reads, and how far that is', async () => {
    const id = await app.session('Pivoted')
    await app.ask('PATCH', `/sessions/${id}?locale=fr&draft=true`, { title: 'Pivoté' })
    await app.ask('PATCH', `/sessions/${id}?locale=en&draft=true`, { title: 'Pivoted now' })
    const address = `sessions/${id}/title`
    const { body } = await app.ask('GET', `/agenda-translations/${app.event}?to=ar`)
    expect(body.texts.find((each: any) => each.address === address).pivots).toEqual({
      fr: { words: 'Pivoté', state: 'outdated' },
    })
    expect((await get('to=ar&from=en&beside=fr')).body).toContain(
      '<note category="pivot-fr">Pivoté (outdated)</note>',
    )
    expect((await get('to=ar&from=en&beside=fr&format=xliff1')).body).toContain(
      '<note from="pivot-fr" annotates="source">Pivoté (outdated)</note>',
    )
    const table = await rows('to=ar&from=en&beside=fr&format=csv')
    expect([table[0]![2], table.find(([at]) => at === address)![2]]).toEqual([
      'beside: fr',
      'Pivoté (outdated)',
    ])
    const back = stringify(table.map((row) => (row[0] === address ? row.with(4, 'محوري') : row)))
    expect((await bring(back, 'to=ar')).body.counts).toMatchObject({ taken: 1 })
    expect((await get('to=ar&beside=en')).status).toBe(400)
  })

  it('go out as XLIFF 1.2 and come back; what is marked as a draft is shown and not stored', async () => {
    const [done, draft] = [await app.session('Done'), await app.session('Half done')]
    const answer = await get('to=fr&format=xliff1')
    expect(answer.headers.get('content-type')).toBe('application/x-xliff+xml; charset=utf-8')
    const back = String(answer.body)
      .replace('<source>Done</source>', '<source>Done</source><target>Fait</target>')
      .replace(
        '<source>Half done</source>',
        '<source>Half done</source><target state="needs-translation">À moitié</target>',
      )
    const report = await bring(back)
    expect(report.body.counts).toMatchObject({ taken: 1, draft: 1 })
    expect(line(report, `sessions/${draft}/title`)).toMatchObject({
      came: ['À moitié'],
      usable: true,
    })
    expect([(await fresh(done)).title, (await fresh(draft)).title ?? null]).toEqual(['Fait', null])
  })

  it('are refused with what to do where the file is not one of this event, these languages or these formats', async () => {
    const id = await app.session('Refused')
    const xml = await xliff()
    const table = await rows()
    const other = await app.makeEvent({ languages: ['en', 'fr'] })
    const answers = await Promise.all([
      bring(xml, 'to=fr', { event: other }),
      bring(xml, 'to=ar'),
      bring('Dear all, here it is.'),
      bring('<html></html>'),
      bring('<xliff'),
      bring(xml.replace('version="2.0"', 'version="3.0"')),
      bring('PK\u0003\u0004…'),
      bring(''),
      bring(stringify([...table, table[1]!])),
      bring(stringify(table.map((row) => row.slice(0, 5)))),
      bring('x'.repeat(8_000_001)),
      bring(new FormData()),
    ])
    expect(answers.map(why)).toEqual([
      [400, 'otherEvent'],
      [400, 'otherLanguages'],
      [400, 'columnsMissing'],
      [400, 'notXliff'],
      [400, 'notXml'],
      [400, 'otherVersion'],
      [400, 'workbook'],
      [400, 'noFile'],
      [400, 'duplicateId'],
      [400, 'eventUnknown'],
      [413, 'tooLarge'],
      [400, 'noFile'],
    ])
    expect(answers[1].body.errors[0].message).toBe(
      'This file translates en → fr, here it is en → ar. Choose that language first, then bring the file again.',
    )
    const french = await app.rest('POST', `/agenda-translations/${app.event}/file?to=fr`, {
      token: app.token,
      body: '<html></html>',
      headers: { 'accept-language': 'fr', 'content-type': 'text/xml' },
    })
    expect(french.body.errors[0].message).toBe(
      'C’est un fichier XML, mais pas un XLIFF\u00a0: il commence par «\u00a0html\u00a0». Exportez-le de votre outil en XLIFF 2.0.',
    )
    expect((await fresh(id)).title ?? null).toBeNull()
  })

  it('are for those who may write that language, who read where each stands in their own', async () => {
    const id = await app.session('Ours')
    const xml = targeted(await xliff(), `sessions/${id}/title`, 'Le nôtre')
    const answers = [
      await get('to=ar', { as: translator }),
      await bring(xml, 'to=ar', { as: translator }),
      await get('to=fr', { as: '' }),
      await bring(xml, 'to=fr', { as: '' }),
      await get('to=fr&format=docx'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 401, 401, 400])
    expect(
      (await get('to=fr', { as: translator, headers: { 'accept-language': 'fr' } })).body,
    ).toContain('1 mai, 9:00 Ours\u00a0: ')
    expect(line(await bring(xml, 'to=fr', { as: translator }), `sessions/${id}/title`).result).toBe(
      'taken',
    )
  })

  describe('proposals of a machine', () => {
    const ask = (body: unknown, as = app.token) =>
      app.rest('POST', `/agenda-translations/${app.event}/suggestions?to=fr`, { token: as, body })
    const suggests = async () =>
      (await app.ask('GET', `/agenda-translations/${app.event}?to=fr`)).body.suggests

    it('are not there unless the app brings one', async () => {
      expect([await suggests(), why(await ask({ from: 'en', ids: ['x'] }))]).toEqual([
        false,
        [404, 'noSuggestions'],
      ])
    })

    it('are made of what the app’s function answers, and stored nowhere', async () => {
      const rich = richText(['One.', 'Two.']) as any
      rich.root.children[0].children = [{ type: 'text', text: 'One', format: 1, version: 1 }]
      const id = await app.session('Machine', { objective: 'To think', description: rich })
      const ids = ['title', 'description', 'objective'].map((field) => `sessions/${id}/${field}`)
      const asked: unknown[] = []
      faulty.translate = (texts, from, to) => {
        asked.push([texts, from, to])
        return texts.map((text) => text.toUpperCase().replace(/<(\/?)B/g, '<$1b'))
      }
      expect(await suggests()).toBe(true)
      const { body } = await ask({ from: 'en', ids: [...ids, 'sessions/none/title'] }, translator)
      expect(asked).toEqual([[['Machine', '<b1>One</b1>', 'Two.', 'To think'], 'en', 'fr']])
      expect(body.suggestions).toEqual([
        { id: ids[0], paragraphs: ['MACHINE'] },
        { id: ids[1], paragraphs: ['<b1>ONE</b1>', 'TWO.'] },
        { id: ids[2], paragraphs: ['TO THINK'] },
      ])
      faulty.translate = (texts) =>
        Promise.resolve(
          texts.map((text) => (text.startsWith('<') ? 'UN' : text === 'Machine' ? '' : 'x')),
        )
      expect((await ask({ from: 'en', ids })).body.suggestions).toEqual([
        { id: ids[2], paragraphs: ['x'] },
      ])
      expect((await fresh(id)).title ?? null).toBeNull()
    })

    it('are refused with a sentence where the function fails, or the question is none', async () => {
      const ids = [`sessions/${await app.session('Failing')}/title`]
      faulty.translate = () => Promise.reject(new Error('no more credit'))
      expect(why(await ask({ from: 'en', ids }))).toEqual([502, 'suggestionsFailed'])
      for (const answer of [[], ['a', 'b'], [1], undefined, 'Échec']) {
        faulty.translate = () => answer as never
        expect(why(await ask({ from: 'en', ids }))).toEqual([502, 'suggestionsFailed'])
      }
      faulty.translate = (texts) => texts
      const many = Array.from({ length: 101 }, (_, index) => `sessions/${index}/title`)
      expect([
        why(await ask({ from: 'en', ids: many })),
        (await ask({ from: 'xx', ids })).status,
        why(await ask({})),
        (await ask({ from: 'en', ids }, '')).status,
      ]).toEqual([[400, 'badSuggestions'], 400, [400, 'badSuggestions'], 401])
      faulty.translate = undefined
    })
  })
})

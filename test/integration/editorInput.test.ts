import { rmSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { richText } from '../../seed/richText.js'
import { type AgendaApp, faults, type Id, startAgenda } from './agendaApp.js'

type Doc = Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- documents of several collections

/** What editors bring: names that are taken, texts that are long, files without a word, versions in one language. */
describe('what editors bring', () => {
  let app: AgendaApp
  beforeAll(async () => {
    app = await startAgenda()
  })
  afterAll(() => app.stop())

  const forum = (title: string, more: object = {}) => ({
    title,
    startDate: '2030-05-01',
    endDate: '2030-05-02',
    timeZone: 'Africa/Tunis',
    ...more,
  })
  const slugOf = async (id: Id) => (await app.read(`/events/${id}?joins=false`)).slug as string

  describe('the slug of an event', () => {
    const slugs = async (path: string, body: object, times: number) => {
      const answers = await Promise.all(
        Array.from({ length: times }, () => app.ask('POST', path, body)),
      )
      expect(answers.map(({ status, body: { errors } }) => [status, errors])).toEqual(
        answers.map(({ status }) => [status, undefined]),
      )
      return Promise.all(answers.map(({ body: { doc } }) => slugOf(doc.id)))
    }

    it('counts up where the title is that of another event, though four are made at once, in drafts too', async () => {
      expect(
        (await slugs('/events', forum('Opening', { _status: 'published' }), 2)).sort(),
      ).toEqual(['opening', 'opening-2'])
      expect((await slugs('/events?draft=true', forum('Opening'), 2)).sort()).toEqual([
        'opening-3',
        'opening-4',
      ])
    })

    it('counts up for each duplicate, which can be published', async () => {
      const id = await app.make('/events', forum('Closing', { _status: 'published' }))
      expect(
        await slugs(`/events/${id}/duplicate?draft=true`, {}, 2).then((all) => all.sort()),
      ).toEqual(['closing-2', 'closing-3'])
      const [copy] = (
        await app.ask('GET', '/events?where[slug][equals]=closing-2&draft=true&joins=false')
      ).body.docs
      expect((await app.ask('PATCH', `/events/${copy.id}`, { _status: 'published' })).status).toBe(
        200,
      )
    })

    it('that was typed and is taken says who has it, and which one is free', async () => {
      const id = await app.make('/events', forum('Another', { _status: 'published' }))
      for (const path of [`/events/${id}`, `/events/${id}?draft=true`]) {
        const answer = await app.ask('PATCH', path, { slug: 'Opening' })
        expect([answer.status, faults(answer.body)]).toEqual([
          400,
          [
            {
              path: 'slug',
              message: '“opening” is the address of “Opening” already. This one is free: opening-5',
            },
          ],
        ])
      }
      const made = await app.ask('POST', '/events', forum('Third', { slug: 'another' }))
      expect([made.status, faults(made.body)[0]?.path]).toEqual([400, 'slug'])
      expect(
        (
          await app.ask('PATCH', `/events/${id}`, {
            slug: 'another',
            theme: 'x',
            _status: 'published',
          })
        ).status,
      ).toBe(200)
      expect(await slugOf(id)).toBe('another')
    })

    it('is given to one of two that are saved with it at once', async () => {
      const ids = await Promise.all(
        ['One of two', 'Two of two'].map((title) =>
          app.make('/events', forum(title, { _status: 'published' })),
        ),
      )
      const answers = await Promise.all(
        ids.map((id) =>
          app.ask('PATCH', `/events/${id}`, { slug: 'wanted', _status: 'published' }),
        ),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      const refused = answers.find(({ status }) => status === 400)!
      expect(faults(refused.body)[0]?.message).toContain('wanted-2')
    })

    it('that a restored version had and that is another’s by now counts up', async () => {
      const id = await app.make('/events', forum('Moving', { _status: 'published' }))
      await app.ask('PATCH', `/events/${id}`, { slug: 'moved-away', _status: 'published' })
      const typed = { slug: 'moving', _status: 'published' }
      const other = await app.make('/events', forum('Moving', typed))
      const versions = (
        await app.ask('GET', `/events/versions?where[parent][equals]=${id}&sort=createdAt&depth=0`)
      ).body.docs
      const answer = await app.ask('POST', `/events/versions/${versions[0].id}`)
      expect([answer.status, await slugOf(id), await slugOf(other)]).toEqual([
        200,
        'moving-2',
        'moving',
      ])
    })
  })

  describe('a text that is too long', () => {
    const long = 'ä'.repeat(501)
    const message = (length: number, longest: number) =>
      `This text has ${length} characters; it may have no more than ${longest}. Shorten it and save again.`

    it.each([
      ['title', { title: long }, 501, 500],
      ['statusNote', { statusNote: long }, 501, 500],
      ['objective', { objective: 'x'.repeat(100_001) }, 100_001, 100_000],
      [
        'description',
        { description: richText(['y'.repeat(60_000), 'z'.repeat(60_000)]) },
        120_001,
        100_000,
      ],
      ['assignments.0.label', { assignments: [{ role: 'speaker', label: long }] }, 501, 500],
      [
        'guidingQuestions.0.question',
        { guidingQuestions: [{ question: 'x'.repeat(100_001) }] },
        100_001,
        100_000,
      ],
    ])(
      'is refused at its field, in a draft, published, and on a door of its own: %s',
      async (path, texts, length, longest) => {
        const id = await app.draft('Short', 9)
        for (const answer of [
          await app.ask('PATCH', `/sessions/${id}?draft=true`, texts),
          await app.ask('PATCH', `/sessions/${id}`, { ...texts, _status: 'published' }),
          await app.ask('POST', '/sessions?draft=true', {
            ...app.line('New', 9),
            ...texts,
            _status: 'draft',
          }),
        ])
          expect([answer.status, faults(answer.body)]).toEqual([
            400,
            [expect.objectContaining({ path, message: message(length, longest) })],
          ])
        await expect(
          app.payload.update({
            collection: 'sessions',
            id,
            data: texts,
            draft: true,
            overrideAccess: true,
          }),
        ).rejects.toThrow(/no more than/)
      },
    )

    it('is as long as people count it', async () => {
      const id = await app.make('/people', { name: '🌍'.repeat(500) })
      expect((await app.ask('PATCH', `/people/${id}`, { name: '🌍'.repeat(501) })).status).toBe(400)
    })

    it('is said beside the line in the builder, and for its text where it was translated, in the language of the editor', async () => {
      const id = await app.draft('Line', 10)
      const { revisions } = (await app.ask('GET', `/agenda-builder/${app.event}`)).body
      const answer = await app.rest('POST', `/agenda-builder/${app.event}?locale=en`, {
        token: app.token,
        body: { edits: [{ type: 'set', id, fields: { title: long } }], revisions },
        headers: { 'accept-language': 'fr' },
      })
      expect([
        answer.status,
        answer.body.errors[0].data.at,
        answer.body.errors[0].data.fields,
      ]).toEqual([
        400,
        String(id),
        [{ path: 'title', message: expect.stringContaining('Ce texte compte 501') }],
      ])
      const { texts } = (await app.ask('GET', `/agenda-translations/${app.event}?from=en&to=fr`))
        .body as { texts: Doc[] }
      expect(texts.some(({ collection }) => collection === 'sessions')).toBe(true)
    })

    it('stays as it is where it was stored before there was a limit', async () => {
      const id = await app.draft('Old', 11)
      const stored = await app.read(`/sessions/${id}?locale=all`)
      for (const write of ['updateOne', 'updateVersion'] as const) {
        const versions = (
          await app.payload.db.findVersions({
            collection: 'sessions',
            where: { parent: { equals: id } },
            locale: 'all',
          })
        ).docs as Doc[]
        if (write === 'updateOne')
          await app.payload.db.updateOne({
            collection: 'sessions',
            id,
            data: { title: { en: long } },
            locale: 'all',
          })
        else
          for (const version of versions)
            await app.payload.db.updateVersion({
              collection: 'sessions',
              id: version.id,
              versionData: {
                ...version,
                version: { ...version.version, title: { ...stored.title, en: long } },
              },
              locale: 'all',
            })
      }
      expect(
        (await app.ask('PATCH', `/sessions/${id}?draft=true`, { statusNote: 'soon' })).status,
      ).toBe(200)
      expect(
        (await app.ask('PATCH', `/sessions/${id}?draft=true`, { title: `${long}x` })).status,
      ).toBe(400)
    })
  })

  describe('a version of a document without a text in the first language', () => {
    const arabic = async () => {
      const event = (
        await app.ask(
          'POST',
          '/events?locale=ar',
          forum('منتدى', { languages: ['ar'], _status: 'published' }),
        )
      ).body.doc.id as Id
      const answer = await app.ask('POST', '/sessions?locale=ar', {
        ...app.line('افتتاح', 9),
        event,
        guidingQuestions: [{ question: 'لماذا؟' }],
      })
      expect([answer.status, answer.body.errors]).toEqual([201, undefined])
      return { event, id: answer.body.doc.id as Id }
    }
    const titleOf = async (id: Id) => (await app.read(`/sessions/${id}?locale=all`)).title

    it('is restored, as a draft too', async () => {
      const { id } = await arabic()
      await app.ask('PATCH', `/sessions/${id}?locale=ar&draft=true`, { title: 'ثانٍ' })
      await app.ask('PATCH', `/sessions/${id}?locale=ar&draft=true`, { title: 'ثالث' })
      const versions = (
        await app.ask(
          'GET',
          `/sessions/versions?where[parent][equals]=${id}&sort=createdAt&depth=0`,
        )
      ).body.docs
      for (const draft of ['', '&draft=true']) {
        const answer = await app.ask(
          'POST',
          `/sessions/versions/${versions[0].id}?locale=ar${draft}`,
        )
        expect([answer.status, answer.body.errors]).toEqual([200, undefined])
        expect((await titleOf(id)).ar).toBe('افتتاح')
      }
    })

    it('can be published, moved and thrown away by somebody who works in the first language', async () => {
      const { id, event } = await arabic()
      for (const [path, body] of [
        [`/sessions/${id}`, { kind: 'opening', _status: 'published' }],
        [
          `/sessions/${id}`,
          {
            guidingQuestions: (await app.read(`/sessions/${id}`)).guidingQuestions,
            _status: 'published',
          },
        ],
        [`/events/${event}`, { country: 'TN', _status: 'published' }],
        [`/sessions/${id}`, { _status: 'draft' }],
        [`/sessions/${id}`, { _status: 'published' }],
      ] as const) {
        const answer = await app.ask('PATCH', `${path}?locale=en`, body)
        expect([path, body, answer.status, answer.body.errors]).toEqual([
          path,
          body,
          200,
          undefined,
        ])
      }
      expect(
        (
          await app.ask('PATCH', `/sessions/${await app.session('English', 15)}?locale=en`, {
            title: '',
            _status: 'published',
          })
        ).status,
      ).toBe(400)
    })
  })

  describe('a file alone', () => {
    const upload = async (name: string, fields: Record<string, string> = {}) => {
      const png = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#fff' } })
        .png()
        .toBuffer()
      const body = new FormData()
      body.set('file', new File([new Uint8Array(png)], name, { type: 'image/png' }))
      for (const [key, value] of Object.entries(fields)) body.set(key, value)
      const answer = await app.rest('POST', '/media', { token: app.token, body })
      if (answer.body.doc?.filename) rmSync(`data/media/${answer.body.doc.filename}`)
      return answer
    }

    it.each([
      ['Ana_Trabelsi-portrait.png', {}, 'Ana Trabelsi portrait'],
      ['IMG_2034.png', {}, null],
      ['Ana 2.png', { _payload: JSON.stringify({ alt: 'The mayor' }) }, 'The mayor'],
    ])(
      'is taken, and described from its name where that says something: %s',
      async (name, fields, alt) => {
        const answer = await upload(name, fields)
        expect([answer.status, answer.body.errors, answer.body.doc?.alt ?? null]).toEqual([
          201,
          undefined,
          alt,
        ])
      },
    )
  })
})

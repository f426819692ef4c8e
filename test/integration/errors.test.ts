import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusals } from '../../src/refusals.js'
import { largestDocument } from '../../src/api/import/broughtDocument.js'
import { mostAttempts } from '../../src/store/users/attempts.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

/* eslint-disable @typescript-eslint/no-explicit-any -- answers as they come */
describe('the codes of refusals', () => {
  let app: AgendaApp
  let session: Id
  let editor: string

  const told = ({ status, body }: { status: number; body: any }) => {
    const { code, name } = body.errors[0]
    return [status, code, name]
  }
  const toldInGraphQL = ({ body }: { body: any }) => {
    const { code, name, statusCode } = body.errors[0].extensions
    return [statusCode, code, name]
  }
  const builder = (body: unknown, token = app.token) =>
    app.rest('POST', `/agenda-builder/${app.event}`, { token, body })

  beforeAll(async () => {
    app = await startAgenda()
    session = await app.session('Opening', 9)
    const other = await app.makeEvent()
    const password = 'another long enough password'
    await app.make('/users', { email: 'e@example.org', password, role: 'editor', events: [other] })
    editor = await app.login('e@example.org', password)
  })
  afterAll(() => app?.stop())

  it('say who may not: not logged in, a wrong password, forbidden, not their event', async () => {
    const nobody = await app.rest('POST', `/agenda-builder/${app.event}`, { body: {} })
    expect(told(nobody)).toEqual([401, 'loginNeeded', 'Refusal'])
    expect(told(await builder({}, editor))).toEqual([403, 'notYourEvent', 'Refusal'])
    const login = { email: 'a@example.org', password: 'wrong' }
    expect(told(await app.rest('POST', '/users/login', { body: login }))).toEqual([
      401,
      'wrongLogin',
      'AuthenticationError',
    ])
    const user = { email: 'x@example.org', password: 'one more long password', role: 'admin' }
    expect(told(await app.rest('POST', '/users', { token: editor, body: user }))).toEqual([
      403,
      'forbidden',
      'Forbidden',
    ])
    const create = `mutation { createPlace(data: { name: "Hall", kind: room }) { id } }`
    expect(toldInGraphQL(await app.graphql(create))).toEqual([403, 'forbidden', 'Forbidden'])
  })

  it('say what there is not', async () => {
    const none = typeof app.event === 'string' ? '"0123456789abcdef01234567"' : '999999'
    expect(told(await app.ask('GET', `/sessions/${none.replaceAll('"', '')}`))).toEqual([
      404,
      'notFound',
      'NotFound',
    ])
    expect(toldInGraphQL(await app.graphql(`{ Session(id: ${none}) { id } }`))).toEqual([
      404,
      'notFound',
      'NotFound',
    ])
    expect(told(await app.rest('GET', '/agenda/nowhere'))).toEqual([
      404,
      'agendaNotFound',
      'Refusal',
    ])
  })

  it('say what cannot be saved: fields, rules with their ids, somebody else’s changes', async () => {
    const invalid = await app.ask('PATCH', `/events/${app.event}`, { timeZone: 'Nowhere/City' })
    expect(told(invalid)).toEqual([
      400,
      expect.stringMatching(/^(violation|invalidFields)$/),
      'ValidationError',
    ])
    const empty = await app.ask('POST', '/sessions', { ...app.line('x', 15), day: [] })
    expect(told(empty)).toEqual([400, 'invalidFields', 'ValidationError'])
    const broken = await app.ask('PATCH', `/sessions/${session}`, {
      starts: '12:00',
      ends: '11:00',
    })
    expect(told(broken)).toEqual([400, 'violation', 'ValidationError'])
    expect(broken.body.errors[0].data.errors[0].rule).toBe('endsAfterStart')
    const { revision } = (await app.read(`/sessions/${session}`)) as { revision: number }
    await app.ask('PATCH', `/sessions/${session}`, { title: 'One' })
    const stale = { title: 'Two', revision }
    expect(told(await app.ask('PATCH', `/sessions/${session}`, stale))).toEqual([
      409,
      'changedMeanwhile',
      'Refusal',
    ])
    const inGraphQL = `updateSession(id: ${JSON.stringify(session)}, data: { title: "Three", revision: ${revision} }) { id }`
    expect(toldInGraphQL(await app.mutate(inGraphQL))).toEqual([409, 'changedMeanwhile', 'Refusal'])
    expect(
      told(
        await builder({
          edits: [{ type: 'set', id: session, fields: { title: 'Four' } }],
          revisions: { [session]: revision },
        }),
      ),
    ).toEqual([409, 'changedMeanwhile', 'Refusal'])
  })

  it('say what a request lacks: edits, fields, parameters, a filter', async () => {
    expect(told(await builder({ edits: 'none' }))).toEqual([400, 'badEdits', 'Refusal'])
    const unknown = { type: 'set', id: session, fields: { sortKey: 'x' } }
    expect(told(await builder({ edits: [unknown], revisions: {} }))).toEqual([
      400,
      'unknownFields',
      'Refusal',
    ])
    expect(told(await app.rest('GET', '/agenda?limit=many'))).toEqual([
      400,
      'badParameter',
      'Refusal',
    ])
    const unsaid = await app.ask('PATCH', '/people', { jobTitle: 'x' })
    expect(told(unsaid)).toEqual([400, 'emptyFilter', 'Refusal'])
    const filter = await app.rest('GET', '/sessions?where[nothing][equals]=1')
    expect([filter.status, filter.body.errors[0].code]).toEqual([400, 'badFilter'])
    expect(told(await app.rest('POST', '/users/login', { body: '{"email":' }))).toEqual([
      400,
      'refused',
      'APIError',
    ])
    const headers = { 'content-type': 'multipart/form-data' }
    const noForm = await app.rest('POST', '/media', { token: app.token, body: 'x', headers })
    expect(told(noForm)).toEqual([400, 'unreadable', 'Refusal'])
  })

  it('say what GraphQL does not answer: too much, or not in the schema', async () => {
    const many = Array.from({ length: 450 }, (_, n) => `a${n}: __typename`).join(' ')
    const { body } = await app.graphql(`{ ${many} }`)
    expect(body.errors[0].extensions.code).toBe('queryTooLarge')
    const unknown = await app.graphql('{ Nothing { id } }')
    expect(unknown.body.errors[0].extensions.code).toBe('badQuery')
    const costly = await app.graphql('query { Events(limit: 100000) { docs { id } } }')
    expect(costly.body.errors[0].extensions.code).toBe('queryTooLarge')
    const held = await app.graphql('query ($n: Int) { Events(limit: $n) { docs { id } } }', {
      variables: { n: 100000 },
    })
    expect(toldInGraphQL(held)).toEqual([400, 'tooMuch', 'Refusal'])
  })

  it('say what is wrong with a file', async () => {
    const bring = (file: Blob | undefined) => {
      const form = new FormData()
      if (file) form.append('file', file, 'agenda.docx')
      return app.rest('POST', '/agenda-import', { token: app.token, body: form })
    }
    expect(told(await bring(undefined))).toEqual([400, 'noFile', 'Refusal'])
    const unreadable = await bring(new Blob([new Uint8Array([0, 1, 2, 3])]))
    expect(told(unreadable)).toEqual([422, 'fileUnreadable', 'Refusal'])
    expect(unreadable.body.errors[0].data.why).toBe('unknownFormat')
    const large = new Blob([new Uint8Array(largestDocument + 100_000)])
    expect(told(await bring(large))).toEqual([413, 'fileTooLarge', 'Refusal'])
    const none = await app.rest('POST', '/media', { token: app.token, body: new FormData() })
    expect(none.status).toBe(400)
    expect(Object.keys(refusals)).toContain(none.body.errors[0].code)
  })

  it('say that it was tried too often, over both doors alike', async () => {
    const login = { email: 'e@example.org', password: 'wrong' }
    for (let n = 0; n <= mostAttempts.account; n++) {
      const answer = await app.rest('POST', '/users/login', { body: login })
      if (answer.status === 429) break
    }
    const refused = await app.rest('POST', '/users/login', { body: login })
    expect(told(refused)).toEqual([429, 'tooManyAttempts', 'Refusal'])
    expect(refused.body.errors[0].data.seconds).toBeGreaterThan(0)
    const inGraphQL = await app.graphql(
      'mutation { loginUser(email: "e@example.org", password: "wrong") { token } }',
    )
    expect(toldInGraphQL(inGraphQL)).toEqual([429, 'tooManyAttempts', 'Refusal'])
  })
})

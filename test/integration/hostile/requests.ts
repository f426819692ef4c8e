import fc from 'fast-check'
import type { RawRequest } from './server.js'

/** A request, and whose it is. */
export type Hostile = RawRequest & { role: 'admin' | 'anonymous' | 'here' }

const collections = [
  'events',
  'sessions',
  'people',
  'organisations',
  'places',
  'tracks',
  'media',
  'users',
  'agenda-leases',
  'agenda-releases',
  'agenda-journal',
  'payload-preferences',
  'payload-locked-documents',
  'payload-jobs',
  'nothing',
]
const odd = [
  'abc',
  '%00',
  '%FF',
  '%',
  '%2e%2e',
  '..',
  'null',
  '-1',
  '1e99',
  '99999999999999999999',
  '[object Object]',
  '%E0%A4',
  '*',
  '',
  'versions',
  'a'.repeat(300),
]
const paths = [
  'id',
  'title',
  'name',
  'event',
  'event.slug',
  'event.sessions',
  'place.within.name',
  'assignments.person.organisation.name',
  'assignments',
  'createdAt',
  'startsAt',
  'capacity',
  'kind',
  '_status',
  'languages',
  'documents',
  'description',
  'parent',
  'version.title',
  'translations',
  'prefix',
  'a.b.c',
  '$where',
  '__proto__',
  'filename',
  'slug',
  'email',
  'password',
  'nameKey',
  'links.url',
  'coordinates.latitude',
]
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'like',
  'not_like',
  'contains',
  'exists',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  'nothing',
  '0',
  '$ne',
]
const values = [
  '',
  'null',
  'abc',
  '1',
  '1,2',
  '-1',
  'NaN',
  'true',
  '%00',
  '%FF',
  '%25_',
  '[]',
  '{}',
  "'",
  '\\',
  '2030-01-01',
  '9e999',
  'undefined',
  'a'.repeat(1001),
  encodeURIComponent('مرحبا'),
  '(',
  '1,2,3,4',
]
const parameters = [
  'depth',
  'limit',
  'page',
  'sort',
  'locale',
  'fallbackLocale',
  'draft',
  'trash',
  'select[title]',
  'select',
  'populate[people][name]',
  'populate',
  'joins[sessions][limit]',
  'joins[sessions][sort]',
  'joins',
  'prefix',
  'search',
  'pagination',
  'where',
  'where[or]',
  'where[and][0]',
  'publishSpecificLocale',
  'overrideLock',
  'autosave',
  'flattenLocales',
  'field',
  'only',
  'when',
  'language',
  'day',
  'person',
  'format',
  'dry',
  'to',
  'from',
  'ids',
  'collection',
  'release',
  'a[b][c][d][e][f][g][h]',
]
const types = [
  'application/json',
  'application/json; charset=utf-8',
  'Application/JSON',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'multipart/mixed; boundary=x',
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/graphql',
  'x',
  '',
]

/** Every door that there is, with `?` where an id or a name stands. */
const doors = [
  '',
  '/graphql',
  '/access',
  '/og',
  '/globals/?',
  '/payload-jobs/run',
  '/reorder',
  '/agenda',
  '/agenda/schema.json',
  '/agenda/?',
  '/agenda/?/agenda.ics',
  '/agenda/?/?',
  '/agenda/?/releases',
  '/agenda/?/changes',
  '/agenda/?/releases.atom',
  '/agenda-builder/?',
  '/agenda-builder/?',
  '/agenda-builder/?',
  '/agenda-translations/?',
  '/agenda-builder/?/publication',
  '/agenda-builder/?/documents',
  '/agenda-builder/?/copy',
  '/agenda-builder/?/presence',
  '/agenda-builder/?/lines/?/comments',
  '/agenda-builder/?/comments/?',
  '/agenda-builder/?/publication',
  '/agenda-builder/?/releases',
  '/agenda-builder/?/changes',
  '/agenda-translations/documents',
  '/agenda-translations/?',
  '/agenda-translations/?/counts',
  '/agenda-translations/?/review',
  '/agenda-translations/?/files',
  '/agenda-translations/?/file',
  '/agenda-translations/?/suggestions',
  '/agenda-import',
  '/agenda-directory/?/merge',
  '/agenda-directory/?/?/alike',
  '/users/login',
  '/users/me',
  '/users/init',
  '/users/refresh-token',
  '/users/forgot-password',
  '/users/reset-password',
  '/users/unlock',
  '/users/verify/?',
  '/users/first-register',
  '/users/logout',
  ...collections.flatMap((slug) =>
    [
      '',
      '/?',
      '/count',
      '/versions',
      '/versions/?',
      '/?/duplicate',
      '/access/?',
      '/file/?',
      '/paste-url/?',
    ].map((rest) => `/${slug}${rest}`),
  ),
]

const fields = [
  'title',
  'name',
  'event',
  'kind',
  'day',
  'timing',
  'starts',
  'assignments',
  'links',
  'documents',
  'languages',
  'days',
  'organisations',
  'places',
  'place',
  'track',
  'description',
  'guidingQuestions',
  'coordinates',
  'capacity',
  'email',
  'password',
  'role',
  'events',
  'url',
  'filename',
  'alt',
  'sizes',
  'id',
  '_status',
  'deletedAt',
  'createdAt',
  'revision',
  'slug',
  'edits',
  'revisions',
  'texts',
  'tab',
  'firstDate',
  'keep',
  'token',
  'value',
  'note',
  'from',
  'uploadEdits',
  'prefix',
  'query',
  'variables',
  'operationName',
  'file',
  'doc',
  'key',
  'spokenLanguages',
]

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(
      null,
      '',
      0,
      -1,
      1e300,
      true,
      [],
      {},
      'x',
      'a\u0000b',
      '\ud800',
      '2030-05-01',
      [null],
      [[]],
      { root: { children: [] } },
      { id: null },
      '__proto__',
      'https://example.org/a.png',
      'http://127.0.0.1:1/a.png',
    ),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...fields, 'type', 'root', 'children', 'text'), tie('any'), {
      maxKeys: 3,
    }),
  ),
})).any

const query = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom('', '[or][0]', '[and][1]', '[or][a]', '[or][0][and][0]'),
          fc.constantFrom(...paths),
          fc.constantFrom(...operators),
          fc.constantFrom('', '', '[0]', '[x]'),
          fc.constantFrom(...values),
        )
        .map(
          ([branch, path, operator, index, is]) =>
            `where${branch}[${path}][${operator}]${index}=${is}`,
        ),
      fc
        .tuple(fc.constantFrom(...parameters), fc.constantFrom(...values))
        .map(([name, is]) => `${name}=${is}`),
    ),
    { maxLength: 3 },
  )
  .map((parts) => (parts.length ? `?${parts.join('&')}` : ''))

const selections = [
  'Places { docs { id } }',
  'Places(where: {name: {like: "%"}}) { totalDocs }',
  'Place(id: "x") { id }',
  'Agenda(event: "x") { days { date } }',
  'Agendas(limit: -1) { docs { title } }',
  'a: __typename',
  'nothing',
  '...A',
  'Sessions(limit: 1, where: $w) { docs { title } }',
  'Person(id: 1) { name }',
  'countUsers { totalDocs }',
  '__type(name: "x") { name }',
  '{{{',
  'Media(where: {id: {in: [null]}}) { docs { url } }',
  'versionsSessions { docs { id } }',
]
const question = fc
  .tuple(
    fc.constantFrom(
      '',
      'query',
      'mutation',
      'query A($w: Session_where)',
      'query($w: Int!)',
      'subscription',
      'fragment A on Query',
    ),
    fc.array(
      fc.constantFrom(
        ...selections,
        'createPlace(data: {name: "x"}) { id }',
        'updateSession(id: 1, data: {assignments: null}) { id }',
        'loginUser(email: "a", password: "b") { token }',
      ),
      { maxLength: 3 },
    ),
  )
  .map(([kind, parts]) => `${kind} { ${parts.join(' ')} }`)

const multipart = fc
  .tuple(
    fc.constantFrom('file', 'x', '_payload', ''),
    fc.constantFrom('a.png', 'a\u0000.png', '../a.png', '', 'a'.repeat(300), 'a.svg', '.'),
    fc.constantFrom('image/png', 'text/html', 'x'),
    fc.constantFrom('--\r\n', '', '\r\n--y'),
  )
  .map(
    ([name, filename, type, end]) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: ${type}\r\n\r\n{"alt":1}\r\n--x${end}`,
  )
const edits = fc
  .array(
    fc.record({
      type: fc.constantFrom('set', 'add', 'remove', 'setEvent'),
      id: fc.constantFrom<unknown>(1, 'x', null, 'event', '__proto__'),
      fields: fc.dictionary(
        fc.constantFrom(
          'title',
          'day',
          'starts',
          'assignments',
          'days',
          'texts',
          'place',
          'kind',
          'brought',
          'startDate',
        ),
        value,
        { maxKeys: 3 },
      ),
      session: fc.dictionary(
        fc.constantFrom('id', 'title', 'assignments', 'texts', 'copiedFrom', 'day'),
        value,
        { maxKeys: 4 },
      ),
    }),
    { maxLength: 3 },
  )
  .map((list) => ({ edits: list, revisions: {} }))
const text = fc.record({
  id: fc.constantFrom('events/1/title', 'x', ''),
  rich: fc.option(fc.boolean(), { nil: undefined }),
  source: fc.array(fc.string(), { maxLength: 2 }),
  target: fc.array(fc.string(), { maxLength: 2 }),
  sent: fc.constantFrom('', 'x'),
  laidOut: fc.option(value, { nil: undefined }),
})
const bodies = fc.oneof(
  edits,
  fc.record({
    from: fc.constantFrom('en', 'fr', 'xx', 5),
    texts: fc.array(text, { maxLength: 2 }),
  }),
  fc.record({
    revisions: fc.dictionary(fc.string(), fc.nat(), { maxKeys: 1 }),
    only: fc.option(value),
    leaveOut: fc.option(value),
    accepted: fc.option(value),
  }),
)

const body = fc.oneof(
  bodies.map((each) => JSON.stringify(each)),
  fc
    .dictionary(fc.constantFrom(...fields), value, { maxKeys: 5 })
    .map((each) => JSON.stringify(each)),
  fc
    .record({
      query: fc.oneof(question, value),
      variables: fc.option(value),
      operationName: fc.option(fc.constantFrom('A', 5, {})),
    })
    .map((each) => JSON.stringify(each)),
  multipart,
  value.map((each) => JSON.stringify(each) ?? ''),
  fc.constantFrom(
    '{',
    '',
    'null',
    '"',
    '\u0000',
    'a=b',
    deep(5000),
    `{"title":${deep(300)}}`,
    '{"__proto__":{"a":1}}',
    '{"constructor":1}',
    'id,source: en,translation: fr,event: 1\r\n',
    '<xliff/>',
  ),
)

/** Requests of all kinds to all doors, right and wrong. `ids` are those of documents that exist. */
export const requests = (ids: readonly (number | string)[]): fc.Arbitrary<Hostile> =>
  fc
    .record({
      method: fc.oneof(
        { weight: 3, arbitrary: fc.constant('GET') },
        { weight: 3, arbitrary: fc.constant('POST') },
        { weight: 2, arbitrary: fc.constant('PATCH') },
        fc.constantFrom('PUT', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'),
      ),
      door: fc.constantFrom(...doors),
      names: fc.array(
        fc.oneof(
          { weight: 2, arbitrary: fc.constantFrom(...ids.map(String)) },
          { weight: 1, arbitrary: fc.constantFrom(...odd) },
        ),
        { minLength: 2, maxLength: 2 },
      ),
      query,
      type: fc.oneof(
        { weight: 3, arbitrary: fc.constant('application/json') },
        fc.constantFrom(...types),
      ),
      body,
      more: fc.constantFrom<Record<string, string>>(
        {},
        {},
        {},
        {},
        { 'x-http-method-override': 'GET' },
        { range: 'bytes=9-1' },
        { cookie: 'payload-token=%' },
        { authorization: 'JWT x' },
        { 'accept-language': '*;q=x' },
        { 'transfer-encoding': 'chunked' },
      ),
      role: fc.constantFrom('admin', 'anonymous', 'here'),
    })
    .map(({ method, door, names, query, type, body, more, role }) => {
      const [first = '', second = ''] = names
      const path = `/api${door.replace('?', first).replace('?', second)}${query}`.replaceAll(
        ' ',
        '%20',
      )
      const sends = !['GET', 'HEAD', 'TRACE'].includes(method)
      return {
        method,
        path,
        ...(sends ? { body } : {}),
        headers: {
          ...(sends && type ? { 'content-type': type } : {}),
          ...(sends || !more['transfer-encoding'] ? more : {}),
        },
        // Who logs out or changes accounts would be somebody else for all that follows.
        role: door.startsWith('/users') && method !== 'GET' ? 'anonymous' : role,
      }
      // Payload's SQLite adapter loses a join there and says 500, whatever is sent.
    })
    .filter(
      ({ method, path }) => !(method === 'DELETE' && path.startsWith('/api/payload-preferences/')),
    )

import { type ChildProcess, spawn } from 'node:child_process'
import { createClient } from '@libsql/client'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundled } from '../setup/bundled.js'
import { databaseOfRun, freshDatabase } from '../setup/payloadFor.js'
import { smallApp, type SmallApp } from './sqliteTransactions.app.js'

type Db = { run: (statement: unknown) => Promise<{ rows: Record<string, unknown>[] }> }
type Adapter = {
  client?: { closed: boolean }
  drizzle: Db
  sessions: Record<string, { db: Db }>
  beginTransaction: () => Promise<string>
  commitTransaction: (id: string) => Promise<void>
  rollbackTransaction: (id: string) => Promise<void>
  connect: () => Promise<void>
  migrate: (args: unknown) => Promise<void>
}

const adapterOf = (payload: Payload) => payload.db as unknown as Adapter
const children: ChildProcess[] = []
let program: string

/** Runs one function of the small app in a process of its own; `said` grows with the lines that it prints. */
function inAnotherProcess(call: string) {
  const script = `import(${JSON.stringify(program)}).then((app) => app.${call})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, NODE_ENV: 'test' },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  children.push(child)
  const said: string[] = []
  let rest = ''
  let printed = ''
  child.stdout.on('data', (chunk) => {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    said.push(...lines)
  })
  child.stderr.on('data', (chunk) => (printed += chunk))
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const until = async (line: RegExp) => {
    while (!said.some((each) => line.test(each))) {
      if (child.exitCode !== null)
        throw new Error(`The process ended with ${child.exitCode}: ${printed.slice(-2000)}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return { child, said, gone, until }
}

const onSqlite = databaseOfRun() === 'sqlite'

describe.runIf(onSqlite)('saves on SQLite', () => {
  let uri: string
  let remove: () => Promise<void>
  let app: SmallApp
  let adapter: Adapter

  beforeAll(async () => {
    program = await bundled('test/integration/sqliteTransactions.app.ts')
    ;({ uri, remove } = freshDatabase('sqlite'))
    app = await smallApp(uri, { push: true })
    adapter = adapterOf(app.payload)
  })
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL')
    await app?.payload.destroy()
    await remove?.()
  })

  const number = async (query: string) =>
    Number(Object.values((await adapter.drizzle.run(sql.raw(query))).rows[0] ?? {})[0])
  const everything = async () => ({
    notes: await number('select count(*) from notes'),
    versions: await number('select count(*) from _notes_v'),
    rows: await number('select count(*) from notes_rows'),
    texts: await number('select count(*) from notes_locales'),
    logs: await number('select count(*) from logs'),
  })

  it('stores all of 24 that come at once', async () => {
    const before = await everything()
    await Promise.all(Array.from({ length: 24 }, (_, n) => app.note(`many-${n}`)))
    expect(await everything()).toEqual({
      notes: before.notes + 24,
      versions: before.versions + 24,
      rows: before.rows + 72,
      texts: before.texts + 24,
      logs: before.logs,
    })
  })

  it('leaves nothing when a hook throws after the writes', async () => {
    const before = await everything()
    const failing = app.note('fails', async (req) => {
      await req.payload.create({
        collection: 'logs' as never,
        data: { said: 'fails' },
        req: req as never,
        overrideAccess: true,
      })
      throw new Error('after all')
    })
    await expect(failing).rejects.toThrow('after all')
    expect(await everything()).toEqual(before)
  })

  it('leaves nothing of one of many that come at once', async () => {
    const before = await everything()
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, (_, n) =>
        app.note(`mixed-${n}`, async () => {
          if (n % 3 === 0) throw new Error('no')
        }),
      ),
    )
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBe(8)
    expect(await everything()).toEqual({
      ...before,
      notes: before.notes + 8,
      versions: before.versions + 8,
      rows: before.rows + 24,
      texts: before.texts + 8,
    })
  })

  it('commits what follows a statement that was refused', async () => {
    const before = await everything()
    await expect(Promise.all([app.note('twice'), app.note('twice')])).rejects.toThrow(/code/)
    await app.note('after twice')
    expect(await everything()).toMatchObject({
      notes: before.notes + 2,
      versions: before.versions + 2,
    })
    const id = await adapter.beginTransaction()
    const { db } = adapter.sessions[id]!
    await db.run(sql`insert into logs (said) values ('kept') returning id`)
    await expect(
      db.run(sql`insert into notes (code) values ('twice') returning id`),
    ).rejects.toThrow()
    await adapter.commitTransaction(id)
    expect(await number("select count(*) from logs where said = 'kept'")).toBe(1)
  })

  it('reports a commit that the database refuses, and stores nothing of it', async () => {
    const before = await everything()
    const refused = app.note('refused', async (req) => {
      const { db } = adapter.sessions[String(await req.transactionID)]!
      // Looked at only when the transaction is committed.
      await db.run(sql`pragma defer_foreign_keys = on`)
      await db.run(sql`insert into notes_rows (_order, _parent_id, id) values (1, 999999, 'lost')`)
    })
    await expect(refused).rejects.toThrow(/FOREIGN KEY/)
    expect(await everything()).toEqual(before)
    await app.note('after refused')
    expect(await everything()).toMatchObject({ notes: before.notes + 1 })
  })

  it('lets others read, what was before, while a transaction writes', async () => {
    const before = await app.count('logs')
    const id = await adapter.beginTransaction()
    const { db } = adapter.sessions[id]!
    await db.run(sql`insert into logs (said) values ('unseen')`)
    expect(await app.count('logs')).toBe(before)
    expect((await db.run(sql`select count(*) as n from logs`)).rows[0]?.n).toBe(before + 1)
    await adapter.rollbackTransaction(id)
    expect(await app.count('logs')).toBe(before)
  })

  it('holds nobody up with a transaction that only reads', async () => {
    const id = await adapter.beginTransaction()
    await adapter.sessions[id]!.db.run(sql`select * from logs`)
    await app.note('meanwhile')
    await adapter.commitTransaction(id)
    expect(await number("select count(*) from notes where code = 'meanwhile'")).toBe(1)
  })

  it('refuses a write of an operation whose transaction has ended', async () => {
    const first = await adapter.beginTransaction()
    const { db } = adapter.sessions[first]!
    await db.run(sql`insert into logs (said) values ('undone')`)
    await adapter.rollbackTransaction(first)
    const second = await adapter.beginTransaction()
    await adapter.sessions[second]!.db.run(sql`insert into logs (said) values ('second')`)
    await expect(db.run(sql`insert into logs (said) values ('late')`)).rejects.toThrow()
    await adapter.commitTransaction(second)
    expect(await number("select count(*) from logs where said in ('undone', 'late')")).toBe(0)
    expect(await number("select count(*) from logs where said = 'second'")).toBe(1)
  })

  it('waits for another process without stopping this one', async () => {
    const other = createClient({ url: uri })
    await other.execute('begin immediate')
    let longest = 0
    let last = Date.now()
    const watch = setInterval(() => {
      longest = Math.max(longest, Date.now() - last)
      last = Date.now()
    }, 5)
    const saved = app.note('patient')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await number("select count(*) from notes where code = 'patient'")).toBe(0)
    await other.execute('commit')
    await saved
    clearInterval(watch)
    other.close()
    expect(await number("select count(*) from notes where code = 'patient'")).toBe(1)
    expect(longest).toBeLessThan(500)
  })

  it('has an index by parent on every table of translations', async () => {
    const { rows } = await adapter.drizzle.run(
      sql`select tbl_name, name from sqlite_master where type = 'index' and name like '%_parent_idx' order by name`,
    )
    expect(
      rows.filter(({ tbl_name }) => String(tbl_name).endsWith('_locales')).map(({ name }) => name),
    ).toEqual([
      '_notes_v_locales_parent_idx',
      '_notes_v_version_rows_locales_parent_idx',
      'notes_locales_parent_idx',
      'notes_rows_locales_parent_idx',
    ])
  })

  it('keeps the rows of a table that a migration makes again', async () => {
    const before = await everything()
    const up = async ({ db }: { db: Db }) => {
      await db.run(sql`create table tried (id integer primary key)`)
      await db.run(sql`pragma foreign_keys = off`)
      await db.run(sql`create table new_notes as select * from notes`)
      await db.run(
        sql.raw(
          (
            await db.run(sql`select sql from sqlite_master where name = 'notes'`)
          ).rows[0]!.sql!.toString().replace('notes', 'made_again'),
        ),
      )
      await db.run(sql`insert into made_again select * from new_notes`)
      await db.run(sql`drop table new_notes`)
      await db.run(sql`drop table notes`)
      await db.run(sql`alter table made_again rename to notes`)
      await db.run(sql`pragma foreign_keys = on`)
    }
    await adapter.drizzle.run(sql`delete from payload_migrations`)
    await adapter.migrate({ migrations: [{ name: 'again', up, down: async () => undefined }] })
    expect(await everything()).toEqual(before)
    expect(await number('select count(*) from pragma_foreign_key_check')).toBe(0)
    await expect(
      adapter.drizzle.run(
        sql`insert into notes_rows (_order, _parent_id, id) values (1, 999999, 'x')`,
      ),
    ).rejects.toThrow()
  })

  it('stores all that two processes were told is stored', async () => {
    const before = await number('select count(*) from notes')
    const writers = [0, 1].map(() => inAnotherProcess(`saveMany(${JSON.stringify(uri)}, 100)`))
    await Promise.all(writers.map(({ until }) => until(/^ready/)))
    for (const { child } of writers) child.stdin?.write('go\n')
    await Promise.all(writers.map(({ until }) => until(/^acknowledged/)))
    expect(
      writers.flatMap(({ said }) => said.filter((line) => /^(acknowledged|refused)/.test(line))),
    ).toEqual(['acknowledged 100', 'acknowledged 100'])
    expect(await number('select count(*) from notes')).toBe(before + 200)
    await Promise.all(writers.map(({ gone }) => gone))
  })

  it('leaves whole documents when the process is killed in the middle of saves', async () => {
    const kills = Number(process.env.KILLS ?? 3)
    const saved = new Set<string>()
    const translated = new Set<string>()
    for (let kill = 0; kill < kills; kill++) {
      const writer = inAnotherProcess(`saveForEver(${JSON.stringify(uri)})`)
      await writer.until(/^saved/)
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 300))
      writer.child.kill('SIGKILL')
      await writer.gone
      for (const line of writer.said) {
        const [word, id] = line.split(' ')
        if (word === 'saved') saved.add(id!)
        if (word === 'translated') translated.add(id!)
      }
    }
    expect(saved.size).toBeGreaterThan(kills)
    expect(await number(`select count(*) from notes where id in (${[...saved]})`)).toBe(saved.size)
    expect(
      await number(
        `select count(*) from notes_locales where _locale = 'fr' and _parent_id in (${[...translated]})`,
      ),
    ).toBe(translated.size)
    expect(
      await number(
        'select count(*) from notes n where (select count(*) from _notes_v v where v.parent_id = n.id and v.latest = 1) <> 1',
      ),
    ).toBe(0)
    expect(
      await number(
        'select count(*) from notes n where (select count(*) from notes_rows r where r._parent_id = n.id) <> 3',
      ),
    ).toBe(0)
    expect(
      await number(
        "select count(*) from notes n where not exists (select 1 from notes_locales l where l._parent_id = n.id and l._locale = 'en')",
      ),
    ).toBe(0)
    const halves = `select count(*) from notes n where exists (select 1 from notes_locales l where l._parent_id = n.id and l._locale = 'fr')
      and (select count(*) from notes_rows r join notes_rows_locales t on t._parent_id = r.id and t._locale = 'fr' where r._parent_id = n.id) <> 3`
    expect(await number(halves)).toBe(0)
    expect((await adapter.drizzle.run(sql`pragma integrity_check`)).rows[0]?.integrity_check).toBe(
      'ok',
    )
    expect(await number('select count(*) from pragma_foreign_key_check')).toBe(0)
  })

  it('closes its connections, and opens them again', async () => {
    const notes = await app.count('notes')
    const { client } = adapter
    await app.payload.db.destroy!()
    expect([client?.closed, adapter.client]).toEqual([true, undefined])
    await app.payload.db.init!()
    await adapter.connect()
    expect(await app.count('notes')).toBe(notes)
  })
})

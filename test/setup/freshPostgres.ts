import { randomUUID } from 'node:crypto'

function engineOfRun(): string {
  const engine = process.env.TEST_POSTGRES_URI
  if (!engine)
    throw new Error(
      'No Postgres: run the tests with `npm test -- integration-postgres`, which starts one, or set TEST_POSTGRES_URI.',
    )
  return engine
}

/** The address of one database on an engine. */
function at(engine: string, name: string): string {
  const url = new URL(engine)
  url.pathname = `/${name}`
  return url.href
}

async function ask(engine: string, ...statements: string[]): Promise<{ datname: string }[]> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: at(engine, 'postgres') })
  await client.connect()
  try {
    let rows: { datname: string }[] = []
    for (const statement of statements) ({ rows } = await client.query(statement))
    return rows
  } finally {
    await client.end()
  }
}

const nameOf = (part: string) => `${process.env.TEST_DATABASES ?? 'agenda-tests'}-${part}`

/** A database with all tables, which the first app of this process made. */
let template: Promise<string> | undefined

async function makeTemplate(makeTables: (uri: string) => Promise<void>): Promise<string> {
  const engine = engineOfRun()
  const name = nameOf(`tables-${randomUUID().slice(0, 8)}`)
  await ask(engine, `CREATE DATABASE "${name}"`)
  await makeTables(at(engine, name))
  return name
}

/** A database of its own: with the tables that `makeTables` makes once, or empty. */
export async function freshPostgres(
  makeTables?: (uri: string) => Promise<void>,
): Promise<{ uri: string; remove: () => Promise<void> }> {
  const engine = engineOfRun()
  const name = nameOf(randomUUID().slice(0, 8))
  if (makeTables) template ??= makeTemplate(makeTables)
  await ask(
    engine,
    `CREATE DATABASE "${name}"${makeTables ? ` TEMPLATE "${await template}" STRATEGY FILE_COPY` : ''}`,
  )
  return {
    uri: at(engine, name),
    remove: async () => void (await ask(engine, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)),
  }
}

/** Drops all that a run made. */
export async function dropPostgres(engine: string, prefix: string): Promise<void> {
  const names = await ask(engine, 'SELECT datname FROM pg_database')
  await ask(
    engine,
    ...names
      .filter(({ datname }) => datname.startsWith(prefix))
      .map(({ datname }) => `DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`),
  )
}

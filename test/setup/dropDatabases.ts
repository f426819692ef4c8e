import { randomUUID } from 'node:crypto'
import { dropPostgres } from './freshPostgres.js'

async function dropOnMongo(engine: string, prefix: string): Promise<void> {
  const { default: mongoose } = await import('mongoose')
  const connection = await mongoose
    .createConnection(engine, { serverSelectionTimeoutMS: 3000 })
    .asPromise()
  const { databases } = await connection.listDatabases()
  for (const { name } of databases)
    if (name.startsWith(prefix)) await connection.useDb(name).dropDatabase()
  await connection.close()
}

/** Names the databases that a run makes on MongoDB and Postgres, and drops them after it: the engine may be somebody's own. */
export default function nameDatabases() {
  const mongo = process.env.TEST_MONGODB_URI
  const postgres = process.env.TEST_POSTGRES_URI
  if (!mongo && !postgres) return
  const prefix = `agenda-${randomUUID().slice(0, 8)}`
  process.env.TEST_DATABASES = prefix
  return async () => {
    if (mongo) await dropOnMongo(mongo, prefix)
    if (postgres) await dropPostgres(postgres, prefix)
  }
}

import { randomUUID } from 'node:crypto'

/** Names the databases that a run makes on MongoDB, and drops them after it: the engine may be somebody's own. */
export default function nameDatabases() {
  const engine = process.env.TEST_MONGODB_URI
  if (!engine) return
  const prefix = `agenda-${randomUUID().slice(0, 8)}`
  process.env.TEST_DATABASES = prefix
  return async () => {
    const { default: mongoose } = await import('mongoose')
    const connection = await mongoose.createConnection(engine, { serverSelectionTimeoutMS: 3000 }).asPromise()
    const { databases } = await connection.listDatabases()
    for (const { name } of databases) if (name.startsWith(prefix)) await connection.useDb(name).dropDatabase()
    await connection.close()
  }
}

import { createClient } from '@libsql/client'
import mongoose from 'mongoose'
import pg from 'pg'
import { repeat } from './load.js'

type Id = number | string

/** The floors of the database: one small row by its key, and the stored agenda, with nothing but the driver between. */
export async function driverFor(uri: string) {
  if (uri.startsWith('file:')) {
    const client = createClient({ url: uri })
    const one = async (sql: string, key: string) =>
      JSON.stringify((await client.execute({ sql, args: [key] })).rows).length
    return {
      oneKey: (event: Id, seconds: number) =>
        repeat(() => one('select * from agenda_leases where key = ?', `event:${event}`), {
          seconds,
        }),
      storedBody: (event: Id, seconds: number) =>
        repeat(() => one('select body from agenda_compiled where key = ?', `${event}:fr`), {
          seconds,
        }),
      close: async () => client.close(),
    }
  }
  if (uri.startsWith('postgres')) {
    const pool = new pg.Pool({ connectionString: uri })
    const one = async (text: string, key: string) =>
      JSON.stringify((await pool.query(text, [key])).rows).length
    return {
      oneKey: (event: Id, seconds: number) =>
        repeat(() => one('select * from agenda_leases where key = $1', `event:${event}`), {
          seconds,
        }),
      storedBody: (event: Id, seconds: number) =>
        repeat(() => one('select body from agenda_compiled where key = $1', `${event}:fr`), {
          seconds,
        }),
      close: () => pool.end(),
    }
  }
  const connection = await mongoose.createConnection(uri).asPromise()
  const one = async (name: string, key: string) => {
    const found = (await connection.collection(name).findOne({ key })) as { body?: string } | null
    return found?.body?.length ?? 0
  }
  return {
    oneKey: (event: Id, seconds: number) =>
      repeat(() => one('agenda-leases', `event:${event}`), { seconds }),
    storedBody: (event: Id, seconds: number) =>
      repeat(() => one('agenda-compiled', `${event}:fr`), { seconds }),
    close: async () => void (await connection.close()),
  }
}

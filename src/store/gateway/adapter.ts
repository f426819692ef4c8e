import type { Payload } from 'payload'

type Adapter = Payload['db']

/** The name of a method of Payload's database adapter. */
export type CallName = keyof Adapter & string

/**
 * The parts of the database's adapter that are used as they are: what it is called, the type of its
 * ids, and its transactions. Everything that is read or written goes through `databaseOf`.
 */
export const adapterOf = ({
  db,
}: Pick<Payload, 'db'>): Pick<
  Adapter,
  'beginTransaction' | 'commitTransaction' | 'defaultIDType' | 'name' | 'rollbackTransaction'
> => db

/**
 * What only some adapters have, such as the address of an SQLite database, and the migrations that
 * came with the app.
 */
type Own = {
  clientConfig?: { url?: string }
  prodMigrations?: { name: string }[]
  /**
   * Of MongoDB: the models of versions by collection, and what is under way in which transaction.
   */
  versions?: Partial<
    Record<
      string,
      { updateOne: (which: object, change: object, options: object) => Promise<unknown> }
    >
  >
  sessions?: Partial<Record<string, unknown>>
}

/** The adapter with the properties that not every adapter has. */
export const ownOf = ({ db }: Pick<Payload, 'db'>): Own => db

/** A method of the adapter: all of them take one object. */
export type Call<Args, Answer = unknown> = (args: Args) => Promise<Answer>

/**
 * A method of the adapter as it is at this moment: what is put around the method later does not
 * affect the one that was returned. Undefined where the adapter has no such method.
 */
export function callOf<Args, Answer = unknown>(
  { db }: Pick<Payload, 'db'>,
  name: CallName,
): Call<Args, Answer> | undefined {
  const call: unknown = db[name]
  return typeof call === 'function' ? call.bind(db) : undefined
}

/**
 * Replaces a method of the adapter by what `make` gives, which is given the method as it was. Where
 * the adapter has no such method nothing happens. Only `src/store/transaction/intercepts.ts` calls
 * this: there each replaced method is listed with the reason.
 */
export function around<Args, Answer = unknown>(
  payload: Pick<Payload, 'db'>,
  name: CallName,
  make: (call: Call<Args, Answer>) => Call<Args, Answer>,
): void {
  const call = callOf<Args, Answer>(payload, name)
  if (call) Object.assign(payload.db, { [name]: make(call) })
}

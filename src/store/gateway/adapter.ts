import type { Payload } from 'payload'

type Adapter = Payload['db']

/** The calls of an adapter that somebody may put something around. */
export type CallName = keyof Adapter & string

/** What the adapter is, and what it is known by; what is asked of it is asked through `databaseOf`. */
export const adapterOf = ({
  db,
}: Pick<Payload, 'db'>): Pick<
  Adapter,
  'beginTransaction' | 'commitTransaction' | 'defaultIDType' | 'name' | 'rollbackTransaction'
> => db

/** What only some adapters have: the address of an SQLite database, and the migrations that came with the app. */
type Own = { clientConfig?: { url?: string }; prodMigrations?: { name: string }[] }

/** Each adapter adds to Payload's type what is its own. */
export const ownOf = ({ db }: Pick<Payload, 'db'>): Own => db

type Call<Args, Answer> = (args: Args) => Promise<Answer>

/** A call of the adapter as it is now, whatever is put around it later; undefined where it has none. */
export function callOf<Args, Answer = unknown>(
  { db }: Pick<Payload, 'db'>,
  name: CallName,
): Call<Args, Answer> | undefined {
  const call: unknown = db[name]
  return typeof call === 'function' ? call.bind(db) : undefined
}

/** Puts something around a call of the adapter, whoever makes it: `make` is given the call as it was. */
export function around<Args, Answer = unknown>(
  payload: Pick<Payload, 'db'>,
  name: CallName,
  make: (call: Call<Args, Answer>) => Call<Args, Answer>,
): void {
  const call = callOf<Args, Answer>(payload, name)
  if (call) Object.assign(payload.db, { [name]: make(call) })
}

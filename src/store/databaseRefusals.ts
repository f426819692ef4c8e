/**
 * What keeps a database from doing what was asked, though nothing is wrong with that; each is a
 * sentence of `errors` in the texts.
 */
export type DatabaseRefusal = 'databaseBusy' | 'databaseDown' | 'databaseFull' | 'databaseReadOnly'

/**
 * As drivers say it: by the codes of SQLite and Postgres, the names of MongoDB's errors, and the
 * operating system's.
 */
const signs: [DatabaseRefusal, RegExp][] = [
  ['databaseFull', /SQLITE_FULL|database or disk is full|OutOfDiskSpace|\bENOSPC\b|\b53100\b/],
  [
    'databaseReadOnly',
    /SQLITE_READONLY|readonly database|NotWritablePrimary|read-only transaction|\bEROFS\b|\b25006\b/,
  ],
  [
    'databaseBusy',
    /SQLITE_BUSY|database is locked|WriteConflict|lock timeout|WriterStuckError|LeaseBusyError|\b(?:40001|40P01|55P03)\b/i,
  ],
  [
    'databaseDown',
    /^Mongo(?:ServerSelection|Network|NetworkTimeout|NotConnected|PoolClosed|PoolCleared|TopologyClosed)|SQLITE_(?:CANTOPEN|IOERR)|ECONNREFUSED|ECONNRESET|Connection terminated|terminating connection|the database system is|timeout exceeded when trying to connect/,
  ],
]

/**
 * The statement and its values, which are anybody's words: what is wrong says the error behind it.
 */
const isStatement = ({ message }: Error) => message.startsWith('Failed query')

/** What trouble an error tells of; undefined where it is about what was asked. */
export function databaseRefusalOf(error: unknown): DatabaseRefusal | undefined {
  if (!(error instanceof Error)) return undefined
  const { name, message, cause, code, codeName, originalError } = error as Error & {
    code?: unknown
    codeName?: unknown
    originalError?: unknown
  }
  const said = isStatement(error)
    ? ''
    : [name, message, code, codeName].filter((part) => typeof part === 'string').join('\n')
  return (
    signs.find(([, sign]) => sign.test(said))?.[0] ??
    databaseRefusalOf(cause) ??
    databaseRefusalOf(originalError)
  )
}

/**
 * Whether an error says that the database cannot be reached at all, and not that a query was wrong.
 */
export const isDatabaseDown = (error: unknown): boolean =>
  databaseRefusalOf(error) === 'databaseDown'

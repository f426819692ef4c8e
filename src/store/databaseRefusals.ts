import { fieldsIn } from '../core/isPlain.js'

/**
 * Why a database did not do what was asked although the request was right. Each is a sentence of
 * `errors` in the texts.
 */
export type DatabaseRefusal = 'databaseBusy' | 'databaseDown' | 'databaseFull' | 'databaseReadOnly'

/**
 * How drivers tell that: by the codes of SQLite and Postgres, the names of MongoDB's errors, and
 * the codes of the operating system.
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
 * Whether an error only repeats the statement and its values, which may be anybody's words. The
 * error behind it says what is wrong.
 */
const isStatement = ({ message }: Error) => message.startsWith('Failed query')

/**
 * The trouble of the database that an error tells of; undefined where it is about the request
 * itself.
 */
export function databaseRefusalOf(error: unknown): DatabaseRefusal | undefined {
  if (!(error instanceof Error)) return undefined
  const { name, message, cause } = error
  const { code, codeName, originalError } = fieldsIn(error)
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

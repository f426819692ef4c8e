/** Whether an error says that the database cannot be reached at all, and not that a query was wrong. */
export function isDatabaseDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { name, message, cause } = error
  const unreachable = /^Mongo(ServerSelection|Network|NetworkTimeout|NotConnected|PoolClosed|PoolCleared|TopologyClosed)/
  return unreachable.test(name) || /SQLITE_(CANTOPEN|IOERR)|ECONNREFUSED|ECONNRESET|Connection terminated|terminating connection|the database system is/.test(message) || isDatabaseDown(cause)
}

/** The address of one database on an engine, whatever database and options the engine's own address names. */
export function databaseOn(engine: string, name: string): string {
  const parts = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(engine)
  if (!parts) throw new Error(`TEST_MONGODB_URI "${engine}" is not the address of a MongoDB`)
  return `${parts[1]}/${name}${parts[2] ?? ''}`
}

const place = globalThis as Record<symbol, unknown>

/**
 * Something of which a process has one, however often the module that asks for it is loaded: the
 * server of development loads a changed module anew beside the one whose functions still run.
 */
export function onceInProcess<T>(name: string, make: () => T): T {
  const key = Symbol.for(`payload-plugin-agenda/${name}`)
  place[key] ??= make()
  return place[key] as T
}

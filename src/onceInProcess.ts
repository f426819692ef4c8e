/**
 * Something of which a process has one, however often the module that asks for it is loaded: the
 * server of development loads a changed module anew beside the one whose functions still run.
 */
export function onceInProcess<T>(name: string, make: () => T): T {
  const key = Symbol.for(`payload-plugin-agenda/${name}`)
  // Nothing but this writes under such a key, and each name is used for one thing.
  const known: T | undefined = Reflect.get(globalThis, key)
  if (known !== undefined) return known
  const made = make()
  Reflect.set(globalThis, key, made)
  return made
}

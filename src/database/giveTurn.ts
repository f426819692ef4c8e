/** Milliseconds after which others have a turn. */
const longest = 8

let since = performance.now()
let given: Promise<void> | undefined

/**
 * Lets the process answer others where it has been at work for a while. The driver answers each statement at once, inside of
 * the call: a save of thousands of statements would run in one breath, and nobody be answered meanwhile.
 */
export function giveTurn(): Promise<void> | undefined {
  if (performance.now() - since < longest) return undefined
  given ??= new Promise((resolve) =>
    setImmediate(() => {
      since = performance.now()
      given = undefined
      resolve()
    }),
  )
  return given
}

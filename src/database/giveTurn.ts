/** Milliseconds of work after which others have a turn. */
const longest = 8

let since = performance.now()
let given: Promise<void> | undefined

/**
 * Lets the process answer others, where it has been at work for 8 ms without a pause. The driver of
 * SQLite answers each statement inside of the call: a save of thousands of statements would run
 * from beginning to end without anybody else being answered.
 *
 * @returns to be awaited; undefined where it is too early for a pause
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

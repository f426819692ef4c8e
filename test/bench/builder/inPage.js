// Runs in the page before anything else of it, and notes when what is measured has been painted.
// As seen from the page, in milliseconds since it was asked for.
const afterPaint = (then) =>
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => then(performance.now())
    port2.postMessage(undefined)
  })

/** Asks with every frame until it is so, and says when that had been painted. */
const untilPainted = (isSo, patience = 30_000) =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const look = () => {
      if (isSo()) return afterPaint(resolve)
      if (performance.now() - began > patience) return reject(new Error(`never: ${isSo}`))
      requestAnimationFrame(look)
    }
    look()
  })

const isAwake = (element) => Object.keys(element).some((key) => key.startsWith('__react'))
const firstCell = () => document.querySelector('.agenda-builder__line [data-cell]')
const frames = { on: false, at: [] }
const keys = { on: false, took: [] }
let enteredAt

const noteFrame = (now) => {
  if (!frames.on) return
  frames.at.push(now)
  requestAnimationFrame(noteFrame)
}

addEventListener(
  'keydown',
  ({ timeStamp, key }) => {
    if (key === 'Enter') enteredAt = timeStamp
    if (keys.on) afterPaint((painted) => keys.took.push(painted - timeStamp))
  },
  { capture: true },
)

const opened = {
  painted: untilPainted(firstCell),
  usable: untilPainted(() => {
    const cell = firstCell()
    return cell && isAwake(cell)
  }),
}
for (const each of Object.values(opened)) each.catch(() => undefined)

let committed

/** From the next Enter until a cell shows a text, and until what is said of its line is painted. */
const commit = async (row, column, text, conflict) => {
  // The rule names the room that is taken twice.
  const line = () => document.querySelector(`[data-line="${row}"]`)
  const cell = () => line()?.querySelector(`[data-cell="${row}:${column}"]`)
  const says = () => entered() && cell()?.textContent?.trim() === text
  const checks = () => {
    const below = line()?.nextElementSibling
    const isSaid = below?.matches('.agenda-builder__checks') && below.textContent.includes(text)
    return Boolean(isSaid) === conflict
  }
  const before = enteredAt
  const entered = () => enteredAt !== before
  const [value, checked] = await Promise.all([
    untilPainted(says),
    untilPainted(() => says() && checks()),
  ])
  return { value: value - enteredAt, checked: checked - enteredAt }
}

window.bench = {
  opened: async () => ({ painted: await opened.painted, usable: await opened.usable }),
  /** From here on every key is measured until `keys` is asked. */
  noteKeys: () => {
    keys.on = true
    keys.took = []
  },
  keys: async () => {
    await new Promise((resolve) => afterPaint(resolve))
    keys.on = false
    return keys.took
  },
  /** Waits for the next Enter; `committed` tells what came of it. */
  awaitCommit: (...of) => {
    committed = commit(...of)
    committed.catch(() => undefined)
  },
  committed: () => committed,
  noteFrames: () => {
    frames.on = true
    frames.at = []
    requestAnimationFrame(noteFrame)
  },
  /** Milliseconds between one frame and the next. */
  frames: () => {
    frames.on = false
    return frames.at.slice(1).map((at, n) => at - frames.at[n])
  },
}

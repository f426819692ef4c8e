import { followPanel } from './followPanel.js'
import { markDay } from './markDay.js'
import { markNow } from './markNow.js'
import { writeOwnTimes } from './ownTimes.js'

/** Milliseconds between two looks at the clock. */
const pause = 30_000

function draw(): void {
  writeOwnTimes(document.body.dataset)
  markNow(document.body.dataset)
  markDay()
}

draw()
setInterval(() => markNow(document.body.dataset), pause)
const { panel } = document.body.dataset
if (panel !== undefined) followPanel(panel, draw)

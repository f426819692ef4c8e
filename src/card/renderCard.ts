import type { CompiledAgenda } from '../core/compile/index.js'
import { commaOf } from '../core/phrases.js'
import { dateRange } from '../core/time/dates.js'
import { drawText } from './drawText.js'
import type { Drawn, Sharp } from './sharp.js'

/** What sites take that show a picture beside a link (Open Graph), in pixels. */
export const cardSize = { width: 1200, height: 630 }

const ground = '#ffffff'
const ink = '#16242f'
const quiet = '#4b5b68'
const ownColour = '#1f6f8b'
const [edge, bar] = [80, 28]
const room = cardSize.width - 2 * edge - bar

/** The colours of the event's tracks, in their order; one of our own where none has any. */
function coloursOf({ tracks }: CompiledAgenda): string[] {
  const known = Object.values(tracks).flatMap(({ colour }) =>
    colour && /^#[0-9a-f]{6}$/i.test(colour) ? [colour] : [],
  )
  return known.length ? [...new Set(known)].slice(0, 8) : [ownColour]
}

/** A stripe of these colours, one below the other, at the side where the language begins. */
function stripe(colours: string[], left: number) {
  const height = Math.ceil(cardSize.height / colours.length)
  return colours.map((background, index) => {
    const top = index * height
    const fits = Math.min(height, cardSize.height - top)
    return { input: { create: { width: bar, height: fits, channels: 3, background } }, left, top }
  })
}

/** Without pictures and signs that no font of ours has: boxes would stand in their place. */
const oneLine = (text: string | null | undefined) =>
  (text ?? '')
    .replace(
      /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Cc}|\ufe0f/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()

/** “25 – 26 June 2019”, then “Sfax, Tunisia”. */
function factsOf({ event, language }: CompiledAgenda): string {
  const where = event.status.code === 'movedOnline' ? [] : [event.city, event.country?.label]
  return [
    dateRange(event.startDate, event.endDate, language),
    where.map(oneLine).filter(Boolean).join(commaOf(language)),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The title of an agenda, its dates and its city as a PNG that stands beside links to it. */
export async function renderCard(agenda: CompiledAgenda, sharp: Sharp): Promise<Buffer> {
  const rightToLeft = agenda.direction === 'rtl'
  const title = await drawText(sharp, oneLine(agenda.event.title), {
    colour: ink,
    weight: 'Bold',
    sizes: [76, 64, 54, 46, 40],
    width: room,
    height: 360,
  })
  const facts = await drawText(sharp, factsOf(agenda), {
    colour: quiet,
    weight: 'Regular',
    sizes: [36, 30, 26],
    width: room,
    height: 60,
  })
  const left = (width: number) => (rightToLeft ? cardSize.width - edge - bar - width : edge + bar)
  const placed = (drawn: Drawn | undefined, top: number) =>
    drawn ? [{ input: drawn.data, left: left(drawn.width), top }] : []
  return sharp({ create: { ...cardSize, channels: 3, background: ground } })
    .composite([
      ...stripe(coloursOf(agenda), rightToLeft ? cardSize.width - bar : 0),
      ...placed(title, 90),
      ...placed(facts, cardSize.height - 90 - (facts?.height ?? 0)),
    ])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}

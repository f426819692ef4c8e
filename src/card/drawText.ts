import { escapeMarkup } from '../core/escapeMarkup.js'
import { families, fontFiles } from './fonts.js'
import type { Drawn, Sharp } from './sharp.js'

let ready: Promise<unknown> | undefined

/** A font is known to all of the process once a text was drawn with it. */
function loadFonts(sharp: Sharp): Promise<unknown> {
  ready ??= (async () => {
    for (const fontfile of fontFiles())
      await sharp({ text: { text: 'a', fontfile, font: families } })
        .png()
        .toBuffer()
  })()
  return ready
}

type Style = {
  colour: string
  weight: 'Bold' | 'Regular'
  /** Pixels: of the letters, the largest first, and what the text may take. */
  sizes: number[]
  width: number
  height: number
}

async function drawn(
  sharp: Sharp,
  text: string,
  { colour, weight, width }: Style,
  size: number,
): Promise<Drawn> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escapeMarkup(text)}</span>`,
      font: `${families} ${weight} ${size}`,
      // A point is a pixel.
      dpi: 72,
      width,
      wrap: 'word-char',
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** The beginning of a text, in whole characters as people see them. */
function beginning(text: string, length: number): string {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  return letters.length > length ? `${letters.slice(0, length).join('').trimEnd()}…` : text
}

/**
 * A text as a picture without ground, in the largest letters in which it fits, in lines; what does
 * not fit in the smallest is cut. Scripts are joined and set in their direction (Pango, HarfBuzz);
 * lines begin on the side where the text's own direction begins. Undefined where there is nothing to
 * be seen.
 */
export async function drawText(
  sharp: Sharp,
  text: string,
  style: Style,
): Promise<Drawn | undefined> {
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return undefined
  await loadFonts(sharp)
  const smallest = style.sizes.at(-1) ?? 0
  for (const size of style.sizes) {
    const fits = await drawn(sharp, beginning(text, 400), style, size)
    if (fits.height <= style.height && fits.width <= style.width) return fits
  }
  for (let length = 200; length > 10; length = Math.floor(length * 0.75)) {
    const cut = await drawn(sharp, beginning(text, length), style, smallest)
    if (cut.height <= style.height && cut.width <= style.width) return cut
  }
  return drawn(sharp, beginning(text, 10), style, smallest)
}

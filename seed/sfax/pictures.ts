import type { File } from 'payload'
import sharp from 'sharp'
import { t } from './texts.js'
import { keysOf } from '../../src/core/keysOf.js'

/** Letters as lines on a field of 12 by 20: a machine without fonts draws them too. */
const letters: Record<string, string> = {
  E: 'M12 0H0V20H12M0 10H9',
  G: 'M12 3C10 1 8 0 6 0C2 0 0 4 0 10S2 20 6 20C9 20 12 18 12 15V11H7',
  L: 'M0 0V20H11',
  M: 'M0 20V0L6 11L12 0V20',
}

const initials = (word: string, colour: string) =>
  [...word]
    .map(
      (letter, at) =>
        `<path transform="translate(${at * 19} 0)" d="${letters[letter]}" fill="none" stroke="${colour}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`,
    )
    .join('')

/** A person by their initials, before a hill and the sun. */
const portrait = (
  word: string,
  { sky, hill, sun, ink }: Record<'hill' | 'ink' | 'sky' | 'sun', string>,
) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" viewBox="0 0 96 96"><rect width="96" height="96" fill="${sky}"/><circle cx="67" cy="18" r="9" fill="${sun}"/><path d="M0 78Q30 60 56 74T96 72V96H0Z" fill="${hill}"/><g transform="translate(${48 - (word.length * 19 - 7) * 0.7} 33) scale(1.4)">${initials(word, ink)}</g></svg>`

/** A walled town over the sea. */
const town =
  '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="240" viewBox="0 0 96 48"><g fill="#0b5966"><path d="M10 30V20H14V16H18V20H26V16H30V20H40V8L46 3L52 8V20H62V16H66V20H74V16H78V20H86V30Z"/></g><path d="M43 30V24A3 3 0 0 1 49 24V30Z" fill="#fff"/><g fill="none" stroke="#2f8f9d" stroke-width="2.4" stroke-linecap="round"><path d="M6 36Q13 32 20 36T34 36T48 36T62 36T76 36T90 36"/><path d="M14 42Q20 39 27 42T41 42T55 42T69 42T82 42"/></g></svg>'

/** Rings that hold on to each other. */
const rings =
  '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="240" viewBox="0 0 96 48"><g fill="none" stroke-width="5"><circle cx="28" cy="24" r="15" stroke="#8a4b00"/><circle cx="48" cy="24" r="15" stroke="#0b5966"/><circle cx="68" cy="24" r="15" stroke="#b4472e"/></g></svg>'

const drawings = {
  elloumi: {
    svg: portrait('ME', { sky: '#cfe6ea', hill: '#2f8f9d', sun: '#f3b765', ink: '#0b3a43' }),
    alt: t(
      'The initials of Mounir Elloumi before a hill in the sun',
      'Les initiales de Mounir Elloumi devant une colline au soleil',
      'الحرفان الأولان من اسم منير اللومي أمام تلة مشمسة',
    ),
  },
  garbouj: {
    svg: portrait('LG', { sky: '#f6e3d3', hill: '#b4472e', sun: '#f7c873', ink: '#4d1a10' }),
    alt: t(
      'The initials of Leila Garbouj before a hill in the sun',
      'Les initiales de Leila Garbouj devant une colline au soleil',
      'الحرفان الأولان من اسم ليلى قربوج أمام تلة مشمسة',
    ),
  },
  sfax: {
    svg: town,
    alt: t(
      'A walled town above the sea',
      'Une ville fortifiée au bord de la mer',
      'مدينة مسوّرة تطل على البحر',
    ),
  },
  uclg: {
    svg: rings,
    alt: t(
      'Three rings that hold on to each other',
      'Trois anneaux entrelacés',
      'ثلاث حلقات متشابكة',
    ),
  },
}

export type PictureKey = keyof typeof drawings
export const pictureKeys = keysOf(drawings)

/** Two portraits and two logos, drawn for this agenda: none is anybody's own. */
export async function pictureOf(
  key: PictureKey,
): Promise<{ alt: ReturnType<typeof t>; file: File }> {
  const { alt, svg } = drawings[key]
  const data = await sharp(Buffer.from(svg)).png().toBuffer()
  return {
    alt,
    file: { data, mimetype: 'image/png', name: `sfax-2019-${key}.png`, size: data.length },
  }
}

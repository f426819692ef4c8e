import type { ImageSize } from 'payload'

/** In per cent: with it, a photo of 1,600 pixels takes 100 to 300 kB. */
const quality = 80

/**
 * Gives each size of each image a file name of its own: by default a size of `ana.png` would
 * overwrite that of `ana.jpg`. When a focal point moves, the name changes too, so that no cache on
 * the way serves the old file.
 */
const sized = (name: string, size: Omit<ImageSize, 'name'>): ImageSize => ({
  ...size,
  name,
  withoutEnlargement: true,
  formatOptions: { format: 'webp', options: { quality } },
  generateImageName: ({ originalName, extension }) =>
    `${originalName}-${name}-${crypto.randomUUID().slice(0, 8)}.${extension}`,
  admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
})

/**
 * The sizes that are made of every image: a square around its focal point for lists and portraits,
 * and the whole image for cards and for a page of its own. Every image gets each of them; where it
 * is smaller, in its own size.
 */
export const imageSizes: ImageSize[] = [
  sized('thumbnail', { width: 240, height: 240, fit: 'cover' }),
  sized('card', { width: 640, height: 640, fit: 'inside' }),
  sized('full', { width: 1600, height: 1600, fit: 'inside' }),
]

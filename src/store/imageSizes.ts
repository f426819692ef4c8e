import type { ImageSize } from 'payload'

/** Per cent: a photo of 1,600 pixels is 100 to 300 kB. */
const quality = 80

/**
 * Names of files that nobody else has: stock would write a size of `ana.png` over that of
 * `ana.jpg`. A focal point that moves gives new ones, so that nothing old is kept on the way.
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
 * What is made of every image: a square around its focal point for lists and portraits, and the
 * whole of it for cards and for a page of its own. Each is there of every image, as large as the
 * image is where that is smaller.
 */
export const imageSizes: ImageSize[] = [
  sized('thumbnail', { width: 240, height: 240, fit: 'cover' }),
  sized('card', { width: 640, height: 640, fit: 'inside' }),
  sized('full', { width: 1600, height: 1600, fit: 'inside' }),
]

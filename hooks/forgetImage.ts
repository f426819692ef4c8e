import type { CollectionBeforeChangeHook } from 'payload'
import { imageSizes } from '../src/store/imageSizes.js'

const nothing = {
  url: null,
  filename: null,
  filesize: null,
  mimeType: null,
  width: null,
  height: null,
}

/** Empties the dimensions and sizes of an image when a document takes its place. */
export const forgetImage: CollectionBeforeChangeHook = ({ data, req }) => {
  const { mimeType } = data as { mimeType?: unknown }
  if (!req.file || typeof mimeType !== 'string' || mimeType.startsWith('image/')) return data
  const sizes = Object.fromEntries(imageSizes.map(({ name }) => [name, nothing]))
  return { ...data, sizes, width: null, height: null, focalX: null, focalY: null }
}

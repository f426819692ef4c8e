import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { fieldsIn } from '../src/core/isPlain.js'
import { altText } from '../src/core/altText.js'
import { imageSizes } from '../src/store/imageSizes.js'
import { readFile, writeFile } from 'node:fs/promises'
import { refuse } from '../src/errors.js'
import { anew, isStoredAnew } from '../src/store/uprightImage.js'

/**
 * Gives a file that comes without a description one from its name, in the language of the upload.
 * The hint at the field says so.
 */
export const describeImage: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (
    !data ||
    operation !== 'create' ||
    !req.file ||
    (typeof data.alt === 'string' && data.alt.trim())
  )
    return data
  const alt = altText(req.file.name)
  return alt === undefined ? data : { ...data, alt }
}

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
  const { mimeType } = fieldsIn(data)
  if (!req.file || typeof mimeType !== 'string' || mimeType.startsWith('image/')) return data
  const sizes = Object.fromEntries(imageSizes.map(({ name }) => [name, nothing]))
  return { ...data, sizes, width: null, height: null, focalX: null, focalY: null }
}

/**
 * In pixels of all frames together: more than the cameras of telephones make, and little enough to
 * be decoded while others are answered.
 */
const mostPixels = 120_000_000

type Uploaded = NonNullable<PayloadRequest['file']>

async function store(req: PayloadRequest, file: Uploaded, data: Buffer): Promise<void> {
  if (file.tempFilePath) await writeFile(file.tempFilePath, data)
  req.file = { ...file, ...(file.tempFilePath ? {} : { data }), size: data.length }
}

/**
 * Refuses an uploaded image whose decoding would take too much. An image that a camera rotated by a
 * mark, or that says where it was taken, is stored upright and without that. Other files are left
 * to the check of types.
 */
export const prepareImage: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { file } = req
  const { sharp } = req.payload.config
  const writes = operation === 'create' || operation === 'update'
  if (!file || !sharp || !writes || !(req.user || overrideAccess)) return args
  const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  const image = sharp(bytes, { limitInputPixels: false })
  const found = await image.metadata().catch(() => undefined)
  if (!found) return args
  const pixels = found.width * found.height * (found.pages ?? 1)
  if (pixels > mostPixels)
    throw refuse(req, 'imageTooLarge', {
      vars: { pixels: Math.ceil(pixels / 1e6), most: mostPixels / 1e6 },
    })
  if (isStoredAnew(found)) await store(req, file, await anew(image, found))
  return args
}

import { readFile, writeFile } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { refuse } from '../src/errors.js'
import { anew, isStoredAnew } from '../src/store/uprightImage.js'

/**
 * Pixels of all frames together: larger than what cameras of telephones make, and what can be
 * decoded while others are answered.
 */
const mostPixels = 120_000_000

type Uploaded = NonNullable<PayloadRequest['file']>

async function store(req: PayloadRequest, file: Uploaded, data: Buffer): Promise<void> {
  if (file.tempFilePath) await writeFile(file.tempFilePath, data)
  req.file = { ...file, ...(file.tempFilePath ? {} : { data }), size: data.length }
}

/**
 * An image that is uploaded is refused where decoding it would take too much; one that a camera
 * turned, or that says where it was taken, is stored upright and without that. What is no image is
 * left to the check of types.
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

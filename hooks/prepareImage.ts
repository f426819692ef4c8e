import { readFile, writeFile } from 'node:fs/promises'
import exif from 'exif-reader'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { Sharp } from 'sharp'
import { refuse } from '../src/errors.js'

/**
 * Pixels of all frames together: larger than what cameras of telephones make, and what can be
 * decoded while others are answered.
 */
const mostPixels = 120_000_000

/** Of JPEG, in per cent: it is kept, and the smaller sizes are made of it. */
const quality = 92

type Metadata = Awaited<ReturnType<Sharp['metadata']>>

/** Whether it says where it was taken. */
function saysWhere({ exif: block, xmp }: Metadata): boolean {
  if (xmp?.includes('GPSL')) return true
  if (!block) return false
  try {
    return Object.keys(exif(block).GPSInfo ?? {}).length > 0
  } catch {
    // What cannot be read may say anything.
    return true
  }
}

/** The others Payload itself writes anew, upright and without what was noted. */
const isKept = ({ format }: Metadata) => format === 'jpeg' || format === 'png'

const isTurned = ({ orientation = 1 }: Metadata) => orientation > 1

/**
 * The same picture upright, and without a word of what the camera noted. Its colours stay as they
 * are; those for printing presses become those of screens.
 */
function anew(image: Sharp, { format, space }: Metadata): Promise<Buffer> {
  const upright = space === 'cmyk' ? image.rotate() : image.rotate().keepIccProfile()
  return format === 'png' ? upright.png().toBuffer() : upright.jpeg({ quality }).toBuffer()
}

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
  if (isKept(found) && (isTurned(found) || saysWhere(found)))
    await store(req, file, await anew(image, found))
  return args
}

import exif from 'exif-reader'
import type { Sharp } from 'sharp'

/** The quality of JPEG in per cent: this image is kept, and the smaller sizes are made from it. */
const quality = 92

export type ImageMetadata = Awaited<ReturnType<Sharp['metadata']>>

/** Whether an image says where it was taken. */
function saysWhere({ exif: block, xmp }: ImageMetadata): boolean {
  if (xmp?.includes('GPSL')) return true
  if (!block) return false
  try {
    return Object.keys(exif(block).GPSInfo ?? {}).length > 0
  } catch {
    // Metadata that cannot be read may say anything, so it counts as saying it.
    return true
  }
}

/**
 * Whether Payload would keep the file as it is. Files of other formats it writes anew itself,
 * upright and without metadata.
 */
const isKept = ({ format }: ImageMetadata) => format === 'jpeg' || format === 'png'

const isTurned = ({ orientation = 1 }: ImageMetadata) => orientation > 1

/** Whether an image is to be stored anew: it is rotated by a mark, or says where it was taken. */
export const isStoredAnew = (found: ImageMetadata): boolean =>
  isKept(found) && (isTurned(found) || saysWhere(found))

/**
 * The same picture, upright and without metadata. Its colours stay as they are; colours for
 * printing presses become those of screens.
 */
export function anew(image: Sharp, { format, space }: ImageMetadata): Promise<Buffer> {
  const upright = space === 'cmyk' ? image.rotate() : image.rotate().keepIccProfile()
  return format === 'png' ? upright.png().toBuffer() : upright.jpeg({ quality }).toBuffer()
}

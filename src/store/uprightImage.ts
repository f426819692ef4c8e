import exif from 'exif-reader'
import type { Sharp } from 'sharp'

/** Of JPEG, in per cent: it is kept, and the smaller sizes are made of it. */
const quality = 92

export type ImageMetadata = Awaited<ReturnType<Sharp['metadata']>>

/** Whether it says where it was taken. */
function saysWhere({ exif: block, xmp }: ImageMetadata): boolean {
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
const isKept = ({ format }: ImageMetadata) => format === 'jpeg' || format === 'png'

const isTurned = ({ orientation = 1 }: ImageMetadata) => orientation > 1

/** Whether an image is to be stored anew: it is turned, or says where it was taken. */
export const isStoredAnew = (found: ImageMetadata): boolean =>
  isKept(found) && (isTurned(found) || saysWhere(found))

/**
 * The same picture upright, and without a word of what the camera noted. Its colours stay as they
 * are; those for printing presses become those of screens.
 */
export function anew(image: Sharp, { format, space }: ImageMetadata): Promise<Buffer> {
  const upright = space === 'cmyk' ? image.rotate() : image.rotate().keepIccProfile()
  return format === 'png' ? upright.png().toBuffer() : upright.jpeg({ quality }).toBuffer()
}

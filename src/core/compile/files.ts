import type { CompiledFile } from './schema/agenda.js'
import type { CompileSettings } from './settings.js'
import type { SourceFile, SourceSize } from './source.js'
import { textsOf } from './texts.js'

const sizeOf = (size: SourceSize | null | undefined) =>
  size?.url && size.width && size.height
    ? {
        url: size.url,
        width: size.width,
        height: size.height,
        mediaType: size.mimeType ?? null,
        bytes: size.filesize ?? null,
      }
    : null

/**
 * The sizes of an image; null for documents, and for images that were stored before there were
 * sizes.
 */
function sizesOf({ sizes }: SourceFile): CompiledFile['sizes'] {
  const [thumbnail, card, full] = [sizes?.thumbnail, sizes?.card, sizes?.full].map(sizeOf)
  return thumbnail || card || full
    ? { thumbnail: thumbnail ?? null, card: card ?? null, full: full ?? null }
    : null
}

/** A file in one language; null where there is no file, or none that readers may have. */
export function fileOf(
  file: SourceFile | undefined,
  { chain }: CompileSettings,
): CompiledFile | null {
  if (!file?.url) return null
  const { focalX, focalY, width } = file
  return {
    url: file.url,
    ...textsOf({ alt: file.alt }, chain),
    mediaType: file.mimeType ?? null,
    fileName: file.filename ?? null,
    width: width ?? null,
    height: file.height ?? null,
    bytes: file.filesize ?? null,
    focalPoint:
      width && typeof focalX === 'number' && typeof focalY === 'number'
        ? { x: focalX, y: focalY }
        : null,
    sizes: sizesOf(file),
  }
}

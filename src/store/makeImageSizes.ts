import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type CollectionSlug, createLocalReq, type Payload } from 'payload'
import type { Id } from '../core/types.js'
import { databaseOf, type SlugOf } from './gateway/database.js'
import { slugOf } from './optionsOf.js'

type Image = { id: Id; filename: string; mimeType: string }

/** The file of an upload, from wherever the app keeps it. */
async function bytesOf(
  payload: Payload,
  collection: CollectionSlug,
  image: Image,
): Promise<Buffer> {
  const { filename } = image
  const { upload } = payload.collections[collection]!.config
  const req = await createLocalReq({}, payload)
  for (const handler of upload.handlers ?? []) {
    const params = { collection, filename }
    const answer = await handler(req, { doc: image, params })
    if (answer?.ok) return Buffer.from(await answer.arrayBuffer())
  }
  return readFile(path.join(upload.staticDir ?? collection, filename))
}

/**
 * Makes the sizes of images that were uploaded before there were sizes. An image that is stored
 * anew is made upright and loses the place where it was taken, as on an upload.
 * @param onFault is told of each image whose file cannot be read or decoded
 * @returns how many images got their sizes
 */
export async function makeImageSizes(
  payload: Payload,
  onFault: (filename: string, error: unknown) => void,
): Promise<number> {
  const collection = slugOf(payload, 'media')
  const images: SlugOf<Image> = collection
  const { docs } = await databaseOf(payload).find({
    collection: images,
    where: {
      and: [{ mimeType: { contains: 'image/' } }, { 'sizes.full.filename': { exists: false } }],
    },
    select: { filename: true, mimeType: true },
    limit: 0,
    pagination: false,
  })
  let made = 0
  for (const image of docs) {
    try {
      const data = await bytesOf(payload, collection, image)
      await payload.update({
        collection,
        id: image.id,
        data: {},
        file: { data, mimetype: image.mimeType, name: image.filename, size: data.length },
        overwriteExistingFiles: true,
        fallbackLocale: false,
        overrideAccess: true,
      })
      made++
    } catch (error) {
      onFault(image.filename, error)
    }
  }
  return made
}

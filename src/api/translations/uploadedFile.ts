import type { PayloadRequest } from 'payload'
import { largest } from '../../formats/translation/index.js'
import { boundedBody, formIn, formRoom } from '../limits/boundedBody.js'
import { refuseExchange } from './refuseExchange.js'

/**
 * The file that a request brings: its body, or the file of a form; never more of it in memory than
 * is read anyway.
 */
export async function uploadedFile(req: PayloadRequest): Promise<Uint8Array> {
  const type = req.headers.get('content-type') ?? ''
  const isForm = /^multipart\/form-data\b/i.test(type)
  const tooLarge = () =>
    refuseExchange(req, 'fileTooLarge', { most: largest }, { fault: 'tooLarge', most: largest })
  const body = await boundedBody(req, isForm ? largest + formRoom : largest, tooLarge)
  const fields = isForm ? await formIn(body, type) : undefined
  const brought =
    fields &&
    [fields.get('file'), ...fields.values()].find(
      (each) => typeof each === 'object' && each !== null,
    )
  const file = isForm ? brought && new Uint8Array(await (brought as Blob).arrayBuffer()) : body
  if (!file?.length) throw refuseExchange(req, 'noFile')
  return file
}

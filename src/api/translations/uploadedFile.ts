import type { PayloadRequest } from 'payload'
import { largest } from '../../formats/translation/index.js'
import { boundedBody, formIn, formRoom } from '../limits/boundedBody.js'
import { refuseExchange } from './refuseExchange.js'

/**
 * The file of a request: its body, or the file in a form. No more of it is kept in memory than the
 * limit allows.
 */
export async function uploadedFile(req: PayloadRequest): Promise<Uint8Array> {
  const type = req.headers.get('content-type') ?? ''
  const isForm = /^multipart\/form-data\b/i.test(type)
  const tooLarge = () =>
    refuseExchange(req, 'fileTooLarge', { most: largest }, { fault: 'tooLarge', most: largest })
  const body = await boundedBody(req, isForm ? largest + formRoom : largest, tooLarge)
  const fields = isForm ? await formIn(body, type) : undefined
  const brought =
    fields && [fields.get('file'), ...fields.values()].find((each) => each instanceof Blob)
  const file = isForm ? brought && new Uint8Array(await brought.arrayBuffer()) : body
  if (!file?.length) throw refuseExchange(req, 'noFile')
  return file
}

import { addDataAndFileToRequest, type Endpoint } from 'payload'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { isDate } from '../../core/time/index.js'
import { copyEvent } from '../../store/builder/copyEvent.js'
import { refuse } from '../../errors.js'
import { assertKnownFields } from '../refuseFields.js'
import { forEditors, send } from './forEditors.js'

const CopyRequestSchema = Type.Object({
  firstDate: Type.String({ maxLength: 10 }),
  title: Type.String({ minLength: 1, pattern: '\\S' }),
})

const copy = forEditors(async (req, event) => {
  await addDataAndFileToRequest(req)
  const request: unknown = req.data
  if (!Value.Check(CopyRequestSchema, request) || !isDate(request.firstDate))
    throw refuse(req, 'badCopy')
  assertKnownFields(req, CopyRequestSchema, request)
  const { id, made } = await copyEvent(req, event, { ...request, title: request.title.trim() })
  return send(req, { id }, made ? 201 : 200)
})

/** Copies a whole event to other dates, and answers with the id of the copy. */
export const copyEndpoint: Endpoint = {
  path: '/agenda-builder/:event/copy',
  method: 'post',
  handler: copy,
}

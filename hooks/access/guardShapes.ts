import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../src/errors.js'
import { findFaults } from '../../src/store/input/findFaults.js'
import { isPlain } from '../../src/core/isPlain.js'
import type { OperationArgs } from '../../src/store/operationArgs.js'
import { missingDocuments } from '../../src/store/input/missingDocuments.js'
import { withoutNulls } from '../../src/store/input/withoutNulls.js'
import { faultsError } from '../refuse.js'
import { translate } from '../../src/translate.js'

/**
 * Whether a text cannot be the name of a file on any disk: it has characters that are not allowed,
 * or too many.
 */
const isNoName = (name: unknown) =>
  typeof name !== 'string' || /[\u0000-\u001f\u007f]/.test(name) || Buffer.byteLength(name) > 200

/**
 * Refuses values that their fields cannot hold, on every save, draft or not, before anything is
 * read or written.
 */
export const guardShapes: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { data: sent, duplicateFromID, ...write }: OperationArgs = args
  if ((overrideAccess ?? write.overrideAccess) || !['create', 'update'].includes(operation))
    return args
  // A file may come without any further fields.
  const data = sent === undefined && req.file ? {} : sent
  // A user who may not write at all must learn nothing of what exists.
  if (!req.user || (data === undefined && duplicateFromID !== undefined)) return args
  if (!isPlain(data)) throw refuse(req, 'badValue')
  const { paths, references } = findFaults(req.payload, collection.flattenedFields, data)
  const fault = (key: string) => (path: string) => ({
    path,
    message: translate(req)(`agenda:errors:${key}`),
  })
  const missing = paths.length ? [] : await missingDocuments(req, references)
  const file = collection.upload && req.file && isNoName(req.file.name) ? ['file'] : []
  const faults = [
    ...file.map(fault('badValue')),
    ...paths.map(fault('badValue')),
    ...missing.map(fault('relatedMissing')),
  ]
  if (faults.length) throw faultsError(req, collection.slug, faults)
  return { ...args, data: withoutNulls(collection.flattenedFields, data) }
}

import type { CollectionBeforeValidateHook } from 'payload'
import { adaptedCopy } from '../src/store/builder/copying.js'

/** A copy of a whole event falls on other dates, and asks anew those who take part. */
export const adaptCopy: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  data && operation === 'create' ? adaptedCopy(req, data) : data

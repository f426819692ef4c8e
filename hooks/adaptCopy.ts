import type { CollectionBeforeValidateHook } from 'payload'
import { adaptedCopy } from '../src/store/builder/copying.js'

/**
 * In a copy of a whole event, days fall on other dates and those who take part are invited anew.
 */
export const adaptCopy: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  data && operation === 'create' ? adaptedCopy(req, data) : data

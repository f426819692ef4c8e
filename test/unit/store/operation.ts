import type { PayloadRequest } from 'payload'
import {
  openOperation,
  openOperations,
  type Operation,
} from '../../../src/store/transaction/operations/operations.js'
import type { fakeAdapter } from './fakeAdapter.js'

/**
 * An operation that is open, and the request that it belongs to; refusals are told by their keys.
 */
export function operationIn(
  { payload }: Pick<ReturnType<typeof fakeAdapter>, 'payload'>,
  { id = 'own', ...more }: { id?: string; real?: boolean; outer?: Operation } = {},
): { req: PayloadRequest; operation: Operation } {
  const operation = openOperation(openOperations(payload), { id, real: false, ...more })
  const t = (key: string) => key
  return {
    operation,
    req: {
      payload,
      transactionID: id,
      t,
      i18n: { t, language: 'en' },
    } as unknown as PayloadRequest,
  }
}

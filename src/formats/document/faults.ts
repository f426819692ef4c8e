import type { DocumentFault } from '../../core/import/document.js'

/** Thrown inside the readers only; `readDocument` answers with its fault. */
export class Unreadable extends Error {
  constructor(readonly fault: DocumentFault) {
    super(`The document cannot be read: ${fault}`)
  }
}

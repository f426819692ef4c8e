import { fieldsIn, rowsIn } from '../core/isPlain.js'
import { textIn } from '../core/isText.js'

/** The errors of an answer of Payload's doors, or of ours, which tell more in `data`. */
export type Faulty = { errors?: { message?: string; data: Record<string, unknown> }[] }

/** The errors that an answer tells; none where it is another one. */
export function faultsIn(answer: unknown): Faulty {
  const { errors } = fieldsIn(answer)
  if (!Array.isArray(errors)) return {}
  return {
    errors: rowsIn(errors).map(({ message, data }) => ({
      message: textIn(message),
      data: fieldsIn(data),
    })),
  }
}

/** What an answer says was wrong: of fields that cannot be stored what is wrong with each of them. */
export const faultIn = ({ errors }: Faulty, otherwise: string): string =>
  rowsIn(errors?.[0]?.data.errors)
    .map(({ message }) => textIn(message))
    .join(' ') ||
  errors?.[0]?.message ||
  otherwise

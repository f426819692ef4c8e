import type { Validate } from 'payload'
import { tooLong } from '../../src/core/lengths.js'
import { isOnlyElsewhere } from '../../src/store/translation/isOnlyElsewhere.js'
import { translate } from '../../src/translate.js'

/** The validation of any field: Payload gives that of each type of field a type of its own. */
type Validation = { of(value: unknown, options: object): ReturnType<Validate> }['of']

/**
 * Validates the length that `guardLengths` enforces on every save, so that the panel says it while
 * a form is filled in.
 */
const withinLength =
  (longest: number, validate: Validation): Validate =>
  (value, options) => {
    const length = Math.max(
      0,
      ...(Array.isArray(value) ? value : [value]).map((each) => tooLong(each, longest) ?? 0),
    )
    return length
      ? translate(options.req)('agenda:errors:tooLong', { length, longest })
      : validate(value, options)
  }

type Written = {
  custom?: Record<string, unknown>
  localized?: boolean
  required?: boolean
  validate?: Validation
}

/**
 * Validates a typed text: no longer than `longest`, and there in the first language if it is
 * required.
 */
export function written(
  longest: number,
  otherwise: Validation,
  { custom, validate = otherwise, ...rest }: Written,
) {
  const asked = isTranslated(rest) ? inFirstLanguage(validate) : validate
  return { custom: { ...custom, longest }, validate: withinLength(longest, asked) }
}

/** Whether it is a required text of which each language has its own. */
export const isTranslated = ({
  localized,
  required,
}: {
  localized?: boolean
  required?: boolean
}) => localized && required

/**
 * Asks for a required text in the first language only; the others follow as translators get to it.
 * Where it was written in another language alone, whoever restores, moves or publishes the document
 * is not asked for it in the first one.
 */
const inFirstLanguage =
  (validate: Validation): Validate =>
  async (value, options) => {
    const { localization } = options.req.payload.config
    const first = localization ? localization.defaultLocale : undefined
    const elsewhere = first !== undefined && options.req.locale !== first
    const needed =
      !elsewhere &&
      !options.req.context?.isRestoringVersion &&
      !(isMissing(value) && (await isOnlyElsewhere(options)))
    return validate(value, needed ? options : { ...options, required: false })
  }

const isMissing = (value: unknown) => value === undefined || value === null || value === ''

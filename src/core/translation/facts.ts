import { fieldsIn } from '../isPlain.js'
import { isBlank, isSameText, markOf, wordsIn } from './wordsIn.js'
import type { TextField } from './shape.js'

/**
 * The fact that a text read otherwise when some other languages were last written. Without such a
 * fact about two languages, each was written while the other read as it does now. So nothing need
 * be stored about translations that are current.
 */
export type Fact = {
  address: string
  field: string
  rows: number[]
  /** The language whose text was changed. */
  language: string
  /** Its words before. */
  before: string
  /** For a formatted text: see `markOf`. */
  mark?: string
  /** The languages that were last written when it read so. */
  seenBy: string[]
}

const isFact = (value: unknown): value is Fact => {
  const { address, field, rows, language, before, mark, seenBy } = fieldsIn(value)
  const texts = [address, field, language, before].every((each) => typeof each === 'string')
  return (
    texts &&
    Array.isArray(rows) &&
    Array.isArray(seenBy) &&
    (mark === undefined || typeof mark === 'string')
  )
}

/** The facts that a document has stored; malformed ones are dropped. */
export const factsOf = (stored: unknown): Fact[] =>
  Array.isArray(stored) ? stored.filter(isFact) : []

/** Whether a text reads again as a fact says that it did. */
export const isAsBefore = ({ before, mark }: Fact, value: unknown): boolean =>
  !isBlank(value) && before === wordsIn(value) && mark === markOf(value)

/**
 * The facts of a document for its copy. The copy's rows have ids of their own, so they are matched
 * by position.
 */
export function factsOfCopy(facts: readonly Fact[], copy: readonly TextField[]): Fact[] {
  const key = ({ field, rows }: Pick<TextField, 'field' | 'rows'>) => `${field} ${rows.join()}`
  const addresses = new Map(copy.map((field) => [key(field), field.address]))
  return facts.flatMap((fact) => {
    const address = addresses.get(key(fact))
    return address === undefined ? [] : [{ ...fact, address }]
  })
}

/**
 * A save in one of the site's languages. `confirmed` are the addresses of texts that somebody
 * compared with their source and found right.
 */
export type Write = {
  language: string
  languages: readonly string[]
  confirmed?: ReadonlySet<string>
}

/** The facts without those about a language, whose text now fits all others. */
const withoutLanguage = (known: Fact[], language: string): Fact[] =>
  known.flatMap((fact) => {
    const seenBy = fact.seenBy.filter((each) => each !== language)
    return seenBy.length ? [{ ...fact, seenBy }] : []
  })

/**
 * The facts about one text after it was changed in a language: whoever wrote it saw all other
 * languages, and those were written without having seen it.
 */
function afterChange(
  known: Fact[],
  { address, field, rows, value: was }: TextField,
  now: unknown,
  { language, languages }: Write,
): Fact[] {
  const seen = withoutLanguage(known, language).filter(
    (fact) => !(fact.language === language && isAsBefore(fact, now)),
  )
  if (isBlank(was)) return seen
  const otherwise = new Set(
    known.filter((fact) => fact.language === language).flatMap(({ seenBy }) => seenBy),
  )
  const seenBy = languages.filter((each) => each !== language && !otherwise.has(each))
  const mark = markOf(was)
  return seenBy.length
    ? [
        ...seen,
        { address, field, rows, language, before: wordsIn(was), ...(mark ? { mark } : {}), seenBy },
      ]
    : seen
}

/**
 * The facts after a save, from those before it and the texts before and after it in the language
 * that is saved.
 */
export function noteChanges(
  facts: readonly Fact[],
  before: readonly TextField[],
  after: readonly TextField[],
  write: Write,
): Fact[] {
  const earlier = new Map(before.map((field) => [field.address, field]))
  const known = new Map<string, Fact[]>()
  for (const fact of facts) known.set(fact.address, [...(known.get(fact.address) ?? []), fact])
  return after.flatMap((field) => {
    const was = earlier.get(field.address)
    const own = known.get(field.address) ?? []
    const changed =
      was && !isSameText(was.value, field.value) ? afterChange(own, was, field.value, write) : own
    const next = write.confirmed?.has(field.address)
      ? withoutLanguage(changed, write.language)
      : changed
    return next.map((fact) => ({ ...fact, rows: field.rows }))
  })
}

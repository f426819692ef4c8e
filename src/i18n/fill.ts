import { tagOf } from '../core/phrases.js'
import { memoize } from '../core/memoize.js'

type Form = Intl.LDMLPluralRule

const rulesFor = memoize((language) => new Intl.PluralRules(tagOf(language)))

/** `{{name}}`, or `{{count|one=# line|other=# lines}}`. */
export const hole = /\{\{(\w+)((?:\|[a-z]+=[^|{}]*)*)\}\}/g

/** The forms of a number as a hole writes them after its name, by the rule that chooses each. */
export const formsIn = (written: string): Partial<Record<Form, string>> =>
  Object.fromEntries(
    written
      .split('|')
      .slice(1)
      .map((form) => [form.slice(0, form.indexOf('=')), form.slice(form.indexOf('=') + 1)]),
  )

/**
 * A text of the interface with its values: the one place that does it, on the server, in the panel
 * and on the pages. A number in a sentence has the forms of its language (CLDR), `#` being the
 * number: `{{count|one=# line|other=# lines}}`. A value that is not given leaves its place as it
 * is.
 */
export const fill = (
  text: string,
  values: Readonly<Record<string, unknown>>,
  language: string,
): string =>
  text.replace(hole, (whole, name: string, written: string) => {
    const value = values[name]
    if (value === undefined || value === null) return whole
    if (!written) return String(value)
    const forms = formsIn(written)
    const form = forms[rulesFor(language).select(Number(value))] ?? forms.other ?? '#'
    return form.replaceAll('#', () => String(value))
  })

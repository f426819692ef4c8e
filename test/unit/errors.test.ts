import { readFileSync } from 'node:fs'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { APIError, Forbidden, NotFound, ValidationError } from 'payload'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../src/errors.js'
import { type RefusalCode, refusals, textOf } from '../../src/refusals.js'
import { agendaTranslations } from '../../src/i18n/index.js'
import { codeOf, withCode } from '../../src/payloadErrors.js'

type Texts = Record<string, unknown>

/** What a language says: its own texts, and Payload's. */
const languages: Record<string, Texts> = {
  en: { ...en.translations, ...agendaTranslations.en },
  fr: { ...fr.translations, ...agendaTranslations.fr },
  ar: { ...ar.translations, ...agendaTranslations.ar },
  es: { ...es.translations, ...agendaTranslations.es },
}

const saidAt = (texts: Texts, key: string): unknown =>
  key.split(':').reduce<unknown>((found, part) => (found as Texts | undefined)?.[part], texts)

const codes = Object.keys(refusals) as RefusalCode[]

describe('the refusals that somebody can be answered with', () => {
  it.each(Object.keys(languages))('are all said in %s', (code) => {
    const unsaid = codes.filter((each) => !saidAt(languages[code]!, textOf(each)))
    expect(unsaid).toEqual([])
  })

  it('have a status that says whose turn it is: 4xx the asker’s, 5xx the server’s', () => {
    const statuses = codes.flatMap((code) => {
      const { status, or } = refusals[code] as { status: number; or?: number }
      return [status, ...(or === undefined ? [] : [or])]
    })
    expect(statuses.filter((status) => status < 400 || status > 599)).toEqual([])
  })

  it('say in English what is wrong where nobody has a language, with their values', () => {
    const { code, message, name, status, data } = new Refusal('tooManyAttempts', {
      vars: { minutes: 4 },
      data: { seconds: 200 },
    })
    expect([code, message, name, status, data]).toEqual([
      'tooManyAttempts',
      'That was tried too often. Try again in 4 min.',
      'Refusal',
      429,
      { seconds: 200 },
    ])
  })

  it('are told from Payload’s own errors by their classes, whatever a bundle calls those', () => {
    const minified = Object.assign(new Forbidden(), { name: 'k' })
    expect([
      codeOf(minified),
      codeOf(new NotFound()),
      codeOf(withCode(new ValidationError({ errors: [] }), 'violation')),
      codeOf(new APIError('Too large', 413)),
      codeOf(new APIError('An app’s own', 422)),
      codeOf(new Error('Broken')),
    ]).toEqual([
      { code: 'forbidden', name: 'Forbidden' },
      { code: 'notFound', name: 'NotFound' },
      { code: 'violation', name: 'ValidationError' },
      { code: 'fileTooLarge', name: 'APIError' },
      { code: 'refused', name: 'APIError' },
      { code: 'failed', name: 'Error' },
    ])
  })
})

describe('docs/refusals.md', () => {
  it('lists all codes with their statuses, in the order of the code, and no other', () => {
    const listed = [
      ...readFileSync('docs/refusals.md', 'utf8').matchAll(/^\| `(\w+)` +\| (\d[\d, ]*?) +\| \S/gm),
    ].map(([, code, statuses]) => [code, statuses])
    expect(listed).toEqual(
      codes.map((code) => {
        const { status, or } = refusals[code] as { status: number; or?: number }
        return [code, or === undefined ? String(status) : `${status}, ${or}`]
      }),
    )
  })
})

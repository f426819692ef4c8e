import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileAgenda, CompiledAgendaSchema } from '../../../src/core/compile/index.js'
import { anyAgenda } from '../anyAgenda.js'
import { sfaxSource } from './sfaxSource.js'
import { settingsIn, sourceOf } from './sources.js'

const validate = new Ajv({ allErrors: true }).compile(CompiledAgendaSchema)
const errorsOf = (value: unknown) =>
  validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors

describe('the published JSON Schema', () => {
  it.each(['en', 'fr', 'ar'])('describes the Sfax agenda in %s', (language) => {
    expect(errorsOf(compileAgenda(sfaxSource(), settingsIn(language)))).toEqual([])
  })

  it('describes any agenda, also one from which sessions were taken away', () => {
    fc.assert(
      fc.property(
        anyAgenda,
        anyAgenda,
        fc.constantFrom('en', 'fr', 'ar'),
        (before, after, language) => {
          const previous = compileAgenda(sourceOf(before), settingsIn(language))
          expect(errorsOf(compileAgenda(sourceOf(after), settingsIn(language), previous))).toEqual(
            [],
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('refuses what is not an agenda', () => {
    const agenda = compileAgenda(sfaxSource(), settingsIn())
    expect(errorsOf({ ...agenda, secret: 1 })).toMatchObject([{ keyword: 'additionalProperties' }])
    expect(errorsOf({ ...agenda, days: undefined })).toMatchObject([
      { keyword: 'required', params: { missingProperty: 'days' } },
    ])
  })
})

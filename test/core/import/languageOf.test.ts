import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/core/import/languageOf.js'
import { documentOf, table } from './documents.js'

describe('the language of a document', () => {
  it.each<[string, string[], string | undefined]>([
    ['English', ['Opening of the day and welcome by the Mayor'], 'en'],
    ['French', ['Ouverture de la journée et mot de bienvenue du maire'], 'fr'],
    ['French with apostrophes', ['L’eau, l’air et d’autres'], 'fr'],
    ['French of shared words alone', ['Table de la mer', 'Plan de la ville', 'Été'], 'fr'],
    ['Spanish', ['Apertura de la jornada y bienvenida del alcalde'], 'es'],
    [
      'Spanish of shared words and its letters',
      ['Presentación de la red', 'Mesa de la memoria', 'Sesión'],
      'es',
    ],
    [
      'English with Spanish names',
      ['Opening of the day by Fátima Fernández', 'José María Núñez'],
      'en',
    ],
    ['Arabic', ['افتتاح الملتقى', 'كلمة رئيس البلدية', 'UCLG'], 'ar'],
    ['mostly English, with an Arabic name', ['Opening of the day by the Mayor, نور'], 'en'],
    ['no words that tell', ['9:00 Ana Haddad', 'Coffee'], undefined],
    ['too few that tell', ['Opening of the day'], undefined],
  ])('%s', (_, lines, language) => expect(languageOf(documentOf(...lines))).toBe(language))

  it('is what it says itself where its words tell nothing, or as much of another', () => {
    const said = (language: string, ...lines: string[]) =>
      languageOf({ ...documentOf(...lines), language })
    expect(said('fr-CA', 'Ana Haddad')).toBe('fr')
    expect(said('fr-CA', 'Opening of the day by the Mayor')).toBe('en')
    expect(said('es', 'Mesa de la mar', 'Plan de la villa')).toBe('es')
    expect(said('ar', 'Mesa de la mar', 'Plan de la villa')).toBe('fr')
  })

  it('is that of its tables too', () =>
    expect(
      languageOf(documentOf(table('9:00 | Apertura de la jornada y café', '10:00 | El agua'))),
    ).toBe('es'))
})

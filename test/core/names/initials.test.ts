import { describe, expect, it } from 'vitest'
import { initialsOf } from '../../../src/core/names/index.js'

describe('letters in place of a portrait', () => {
  it.each([
    ['Ana Maria Horvat', 'A\u2009H'],
    ['Camille le Coz', 'C\u2009C'],
    ['Ludwig van der Rohe', 'L\u2009R'],
    ['Jeanne d’Arc', 'J\u2009A'],
    ['Mohamed al-Rashid', 'M\u2009R'],
    ['Fátima', 'F'],
    ['bell hooks', 'B\u2009H'],
    ['منير اللومي', 'م\u2009ل'],
    ['فاطمة الغدار', 'ف\u2009غ'],
    ['“Ana” (Haddad)', 'A\u2009H'],
    ['– ?', ''],
    ['', ''],
  ])('of %s are %s', (name, letters) => expect(initialsOf(name)).toBe(letters))
})

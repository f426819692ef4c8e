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
    ['de la Cruz', 'C'],
    ['maría Ana Ruiz', 'A\u2009R'],
    ['Ana McLeod', 'A\u2009M'],
    ['Ana  Horvat', 'A\u2009H'],
    ['Ana – Horvat', 'A\u2009H'],
    ['Ana Horvat 2', 'A\u20092'],
    ['Ana O’Brien', 'A\u2009O'],
    ['Ana Darc', 'A\u2009D'],
    ['Ana el-Amin', 'A\u2009A'],
    ['Ana الى', 'A\u2009ا'],
    ['“Ana” (Haddad)', 'A\u2009H'],
    ['– ?', ''],
    ['', ''],
  ])('of %s are %s', (name, letters) => expect(initialsOf(name)).toBe(letters))
})

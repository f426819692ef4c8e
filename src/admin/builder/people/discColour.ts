import { kindColours, type KindColour } from '../../../core/kindColours.js'
import { foldName } from '../../../core/names/index.js'

/** The colour of a disc with initials: always the same for the same name. */
export const discColour = (name: string): KindColour =>
  kindColours[
    [...foldName(name)].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, 7) %
      kindColours.length
  ]!

import type { Formats } from '../en.js'

export const formats: Formats = {
  placeToBeAnnounced: 'Salle à annoncer',
}

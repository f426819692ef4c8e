import type { Formats } from '../en.js'

export const formats: Formats = {
  noLongerInIt: 'Ne participe plus',
  placeToBeAnnounced: 'Salle à annoncer',
}

import type { Formats } from '../en.js'

export const formats: Formats = {
  noLongerInIt: 'Ya no participa',
  placeToBeAnnounced: 'Sala por anunciar',
}

import type { Formats } from '../en.js'

export const formats: Formats = {
  placeToBeAnnounced: 'Sala por anunciar',
}

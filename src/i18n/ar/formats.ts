import type { Formats } from '../en.js'

export const formats: Formats = {
  noLongerInIt: 'انتهت المشاركة',
  placeToBeAnnounced: 'القاعة تُحدَّد لاحقًا',
}

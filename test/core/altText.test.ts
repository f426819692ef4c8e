import { describe, expect, it } from 'vitest'
import { altText } from '../../src/core/altText.js'

describe('what the name of a file says of an image', () => {
  it.each([
    ['Ana_Trabelsi-portrait.JPG', 'Ana Trabelsi portrait'],
    ['mayor.png', 'mayor'],
    ['صورة رئيسة البلدية.jpg', 'صورة رئيسة البلدية'],
    ['Sfax 2019 (opening).jpeg', 'Sfax 2019 opening'],
    ['école.webp', 'école'],
    ['Dr. Amel Ben Salah.png', 'Dr Amel Ben Salah'],
  ])('%s says: %s', (name, text) => expect(altText(name)).toBe(text))

  it.each([
    'IMG_2034.jpg',
    'DSC00012.JPG',
    'PXL_20260501_101112.jpg',
    'WhatsApp Image 2026-05-01 at 10.11.12.jpeg',
    'image.png',
    'image1.png',
    '1.jpg',
    'Screenshot 2026-05-01 at 10.11.12.png',
    '.png',
    'a8f3c2b1.png',
  ])('%s says nothing', (name) => expect(altText(name)).toBeUndefined())
})

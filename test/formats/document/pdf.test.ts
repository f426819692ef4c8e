import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/formats/document/readDocument.js'
import { apartOf, shown } from './shown.js'
import { pdfOf, type Placed } from './pdfOf.js'

const read = async (...pages: Placed[][]) => {
  const read = await readDocument(pdfOf(pages))
  if ('error' in read) throw new Error(read.error)
  return read.document
}

describe('a PDF', () => {
  it('is guessed: lines, and columns where they are clear', async () => {
    const document = await read([
      [50, 60, 'Programme of the Harbour Days', 16],
      [50, 100, 'Monday 8 March 2027'],
      [50, 120, '9:00'],
      [150, 120, 'Opening remarks'],
      [400, 120, 'Great Hall'],
      [50, 140, '9:30'],
      [150, 140, 'A title that is so long that it goes on in the'],
      [400, 140, 'Library'],
      [150, 152, 'next line of its cell'],
      [50, 172, '11:00 to 12:30 noon'],
      [150, 172, 'Coffee'],
      [400, 172, 'Foyer'],
      [140, 184, '-'],
      [160, 184, 'Ana Ruiz'],
      [50, 210, 'Tuesday 9 March 2027'],
      [50, 230, '10:00'],
      [150, 230, 'Close'],
      [400, 230, 'Library'],
    ])
    expect(shown(document.blocks)).toEqual([
      'Programme of the Harbour Days',
      'Monday 8 March 2027',
      '0 9:00 | 1 Opening remarks | 2 Great Hall',
      '0 9:30 | 1 A title that is so long that it goes on in the next line of its cell | 2 Library',
      '0 11:00 to 12:30 noon | 1 Coffee ¶ - Ana Ruiz | 2 Foyer',
      'Tuesday 9 March 2027',
      '0 10:00 | 1 Close | 2 Library',
    ])
    expect(document.warnings).toEqual(['pdfIsGuesswork'])
  })

  it('of a narrow table has each line with a time for itself, however full the one before', async () => {
    const document = await read([
      [50, 100, '9:00 – 9:30 Opening Ana Ruiz, Mayor'],
      [50, 112, '9:30 – 10:30 Water for all Omar Saleh'],
      [50, 124, '10:30 – 11:00 Coffee'],
    ])
    expect(shown(document.blocks)).toEqual([
      '9:00 – 9:30 Opening Ana Ruiz, Mayor',
      '9:30 – 10:30 Water for all Omar Saleh',
      '10:30 – 11:00 Coffee',
    ])
  })

  it('keeps apart what every page has', async () => {
    const page = (number: number): Placed[] => [
      [50, 30, 'Harbour Days'],
      [50, 100, number === 1 ? 'First words here' : 'Other words here'],
      [50, 800, `Page ${number}`],
    ]
    const document = await read(page(1), page(2), page(3))
    expect([shown(document.blocks), apartOf(document)]).toEqual([
      ['First words here', 'Other words here', 'Other words here'],
      { header: ['Harbour Days'], footer: ['Page 1'] },
    ])
  })

  it('without text is a scan, and half of it is broken', async () => {
    expect(await readDocument(pdfOf([[], []]))).toEqual({ error: 'scannedPdf' })
    expect(await readDocument(pdfOf([[[50, 50, 'x']]]).subarray(0, 30))).toEqual({
      error: 'broken',
    })
  })
})

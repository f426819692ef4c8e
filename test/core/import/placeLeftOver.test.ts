import { expect, it } from 'vitest'
import { changed } from '../../../src/core/import/applyAnswer.js'
import { readAgenda } from '../../../src/core/import/index.js'
import { placeInEvent, placeInLine } from '../../../src/core/import/placeLeftOver.js'
import { plainText } from '../../../src/core/import/formattedText.js'
import { documentOf, table } from './documents.js'

const document = documentOf(
  'Please register by 1 May.',
  'Bring a laptop.',
  'Monday 5 May 2025',
  table('9:00|Roads (tbc)', '10:00|Bridges'),
)
const proposal = readAgenda(document)
const [register, laptop] = proposal.left
const [roads] = proposal.lines

it('puts what was left over into a note behind what it says, or into the description', () => {
  expect(proposal.left.map(({ text }) => text)).toEqual([
    'Please register by 1 May.',
    'Bring a laptop.',
  ])
  const noted = changed(document, proposal, [placeInLine(roads!, register!, 'note')])
  const described = changed(document, noted, [placeInLine(noted.lines[0]!, laptop!, 'description')])
  expect([
    described.lines[0]!.note?.value,
    plainText(described.lines[0]!.description!.value),
    described.left,
  ]).toEqual(['tbc; Please register by 1 May.', 'Bring a laptop.', []])
})

it('puts it into a field of the event, a line for each', () => {
  const once = changed(document, proposal, [
    placeInEvent(proposal.event, register!, 'introduction'),
  ])
  const both = changed(document, once, [placeInEvent(once.event, laptop!, 'introduction')])
  expect([both.event.introduction?.value, both.left]).toEqual([
    'Please register by 1 May.\nBring a laptop.',
    [],
  ])
})

import { describe, expect, it } from 'vitest'
import { sum } from '../../bench/import/counting.js'
import { measureFolder, samples } from '../../bench/import/samples.js'

const measured = await measureFolder(samples)

/** What is still read wrong, and known to be. */
const known: Record<string, number> = {}

describe('documents as teams write them', () => {
  it.each(measured.map(({ name, wrong }) => [name, wrong] as const))('%s', (name, wrong) =>
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(known[name] ?? 0),
  )

  it('loses no word of any', () =>
    expect(sum(measured.map(({ counts }) => counts)).wordsLost).toBe(0))
})

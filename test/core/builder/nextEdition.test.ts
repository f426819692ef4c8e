import { describe, expect, it } from 'vitest'
import { nextEdition } from '../../../src/core/builder/nextEdition.js'

const today = '2025-11-01'

describe('the next edition of an event', () => {
  it('is a year later on the same day of the week, and has that year in its title', () =>
    expect(nextEdition({ title: 'Forum 2025', startDate: '2025-06-02' }, today)).toEqual({
      title: 'Forum 2026',
      firstDate: '2026-06-01',
    }))

  it('is not over before it is planned', () =>
    expect(nextEdition({ title: 'Forum 2019', startDate: '2019-06-25' }, today)).toEqual({
      title: 'Forum 2026',
      firstDate: '2026-06-16',
    }))

  it.each([
    ['Forum', 'Forum'],
    ['Order 12025 of 2025', 'Order 12025 of 2026'],
    ['2024 and 2025', '2024 and 2026'],
  ])('has no other number of its title changed: %s', (title, expected) =>
    expect(nextEdition({ title, startDate: '2025-06-02' }, today).title).toBe(expected),
  )

  it('has no date where the one before had none', () =>
    expect(nextEdition({ title: 'Forum 2025' }, today)).toEqual({ title: 'Forum 2025' }))
})

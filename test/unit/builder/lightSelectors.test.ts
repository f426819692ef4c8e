import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { lightSelector } from '../../../src/admin/builder/lightSelectors.js'

const require = createRequire(import.meta.url)

describe('selectors that are light in a long agenda', () => {
  it.each([
    ['body:has(.drag-overlay) *', 'body.drag-overlay *'],
    [
      '.field-type.row .row__fields:has(> :first-child)',
      '.field-type.row .row__fields:not(:empty)',
    ],
    [
      '.field-type.row .row__fields:has(> :nth-child(2)) > *',
      '.field-type.row .row__fields > :not(:only-child)',
    ],
    [
      '.field-type.row .row__fields:has(> :nth-child(2))',
      '.field-type.row .row__fields:has(> .field-type + .field-type)',
    ],
    [
      '.field-type.row .row__fields:has(> *:nth-child(2)) > *',
      '.field-type.row .row__fields > :not(:only-child)',
    ],
  ])('%s', (heavy, light) => {
    expect(lightSelector(heavy)).toBe(light)
  })

  it.each(['body', '.row__fields', '.search-bar:has(.popup--active)', '.a:has(> :nth-child(2))'])(
    'are left as they are where nothing is known of them: %s',
    (selector) => {
      expect(lightSelector(selector)).toBe(selector)
    },
  )

  it('are still those of the panel: otherwise there is nothing to make light', () => {
    const sheet = readFileSync(require.resolve('@payloadcms/next/css'), 'utf8')
    expect(sheet).toContain('body:has(.drag-overlay) *')
    expect(sheet).toContain('.row__fields:has(>*:nth-child(1))')
    expect(sheet).toContain('.row__fields:has(>*:nth-child(2))')
    expect(sheet).toContain('.row__fields:has(>*:nth-child(2))>*')
  })
})

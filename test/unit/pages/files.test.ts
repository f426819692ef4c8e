import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bundlePageFiles } from '../../../scripts/bundlePageFiles.js'

it('stylesheet and script of the pages are those of their sources: npm run generate:pages', async () =>
  expect(readFileSync('src/pages/files.ts', 'utf8')).toBe(await bundlePageFiles()))

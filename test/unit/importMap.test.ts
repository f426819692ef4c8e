import { readFileSync } from 'node:fs'
import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { agendaPlugin } from '../../src/plugin.js'

/** Every `package/path#Component` that stands anywhere in a config. */
function componentsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return value.startsWith('payload-plugin-agenda/') ? [value] : []
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.values(value).flatMap((each) => componentsIn(each, seen))
}

describe('the import map of the app', () => {
  it('knows every component of the plugin: an input that it does not know is not shown at all', () => {
    const { collections } = agendaPlugin()({} as Config)
    const wanted = [...new Set(componentsIn(collections))]
    expect(wanted).toContain('payload-plugin-agenda/client#ClockField')
    const map = readFileSync('src/app/(payload)/admin/importMap.js', 'utf8')
    expect(wanted.filter((component) => !map.includes(`"${component}":`))).toEqual([])
  })
})

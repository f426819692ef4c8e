import { brotliCompressSync, constants } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AgendaSource } from '../../../src/core/compile/index.js'
import { assets, type Page } from '../../../src/pages/index.js'
import { agendaOf } from '../../core/notation.js'
import { sourceOf } from '../../core/compile/sources.js'
import { pageAt, siteOf } from '../../setup/pageSite.js'

const paragraph =
  'What the session is about, in as many words as an editor gives it, so that the bytes are those of a real agenda.'

/** Two days of 31 lines in four rooms: each with three people, two texts and a question. */
function largeAgenda(): AgendaSource {
  const lines = Array.from({ length: 62 }, (_, n) => {
    const hour = 8 + Math.floor((n % 31) / 4)
    const at = (minutes: string) => `${String(hour).padStart(2, '0')}:${minutes}`
    const people = [0, 1, 2].map((k) => `Person${(n + k * 7) % 31} ${k ? 'speaker' : 'moderator'}`)
    return [
      ...(n % 31 === 0 ? [`2019-06-2${5 + n / 31}`] : []),
      `Room${n % 4} ${at('00')}-${at('50')} Session about ${n}: ${people.join(', ')}`,
    ]
  })
  const source = sourceOf(agendaOf(...lines.flat()))
  return {
    ...source,
    people: source.people.map((person) => ({ ...person, jobTitle: { en: 'Project officer' } })),
    sessions: source.sessions.map((session) => ({
      ...session,
      objective: { en: paragraph },
      methodology: { en: paragraph },
      guidingQuestions: [{ en: 'What is to be answered?' }],
    })),
  }
}

describe('an agenda of 62 lines with their people and texts', () => {
  let page: Page
  beforeAll(async () => {
    page = await pageAt(siteOf(largeAgenda()), '/en/event-2019')
  })

  it('weighs at most 70 kB, and 12 kB as it is sent', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
    const sent = brotliCompressSync(page.body, { params }).length
    expect(page.body.match(/id="session-/g)).toHaveLength(62)
    expect(Buffer.byteLength(page.body)).toBeLessThanOrEqual(70_000)
    expect(sent).toBeLessThanOrEqual(12_000)
  })

  it('brings a script of at most 6 kB and one stylesheet', () => {
    expect(Buffer.byteLength(assets.script.body)).toBeLessThanOrEqual(6_000)
    expect(page.body.match(/<script src=/g)).toHaveLength(1)
    expect(page.body.match(/<link rel="stylesheet"/g)).toHaveLength(1)
  })
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleEmbed } from '../../../scripts/start/bundle.mjs'
import { models } from '../../../src/core/model/index.js'
import { embedWordsIn } from '../../../src/i18n/embedWords.js'
import { fieldsOf } from '../../../src/core/model/index.js'

describe('the component’s file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'agenda-view-'))
  const file = join(folder, 'agenda-view.mjs')
  let text = ''
  beforeAll(async () => {
    await bundleEmbed(file)
    text = readFileSync(file, 'utf8')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is at most 15 kB, compressed', () =>
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(15_000))

  it('needs no other file, no eval and no style attribute', () => {
    expect(text.match(/\bimport\s*[({"']|\bfrom\s*["']|\beval\(|new Function/g)).toBeNull()
    expect(text.match(/setAttribute\(["']style|cssText/g)).toBeNull()
  })

  it('can be imported where pages are made on a server, and does nothing there', async () => {
    const { AgendaView } = (await import(pathToFileURL(file).href)) as {
      AgendaView: { observedAttributes: string[] }
    }
    expect(AgendaView.observedAttributes).toContain('event')
  })
})

describe('the words of the embedded agenda', () => {
  it('name every field of a session that pages show, in each language', () => {
    const shown = [
      ...fieldsOf(models.sessions, { part: 'content' }),
      ...fieldsOf(models.sessions, { part: 'practical' }),
    ].map(([name]) => name)
    for (const language of ['en', 'fr', 'es', 'ar'])
      expect(embedWordsIn(language).details.map(({ field }) => field)).toEqual(shown)
    expect(embedWordsIn('fr').details[0]).toEqual({
      field: 'objective',
      type: 'longText',
      label: 'Objectif',
    })
  })

  it('say which region’s dates they go with, and what language they are in', () => {
    expect(embedWordsIn('ar')).toMatchObject({ language: 'ar', tag: 'ar-TN' })
    expect(embedWordsIn('pt')).toMatchObject({ language: 'en', tag: 'pt' })
  })
})

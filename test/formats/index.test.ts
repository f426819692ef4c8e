import { describe, expect, it } from 'vitest'
import { partOf } from '../../src/core/compile/index.js'
import { agendaFormats } from '../../src/formats/index.js'
import { sfax } from './agendas.js'

describe('the table of formats', () => {
  it('has a renderer, a path, a media type and a file name for each format that the agenda lists', () => {
    const agenda = sfax('fr')
    for (const { format, mediaType, fileName, href } of agenda.formats) {
      const path = new URL(href).pathname.split('/').at(-1)!
      const entry = agendaFormats.get(path)!
      expect([entry.format, entry.path, entry.mediaType, entry.fileName(agenda)]).toEqual([
        format,
        path,
        `${mediaType}; charset=utf-8`,
        fileName,
      ])
      // As it is sent: bytes, which hold every letter of the language.
      expect(new TextDecoder('utf-8', { fatal: true }).decode(entry.render(agenda))).toContain('é')
    }
    expect(agendaFormats.size).toBe(agenda.formats.length)
  })

  it('names the file of a part after it', () => {
    const { fileName } = agendaFormats.get('calendar.ics')!
    expect(fileName(partOf(sfax('fr'), { day: '2019-06-25' }))).toBe('sfax-2019-2019-06-25-fr.ics')
    expect(fileName(partOf(sfax('fr'), { person: 'flety' }))).toBe(
      'sfax-2019-amanda-flety-flety-fr.ics',
    )
  })
})

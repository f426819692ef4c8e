import { describe, expect, it } from 'vitest'
import { oneLine, paragraphs, webAddress } from '../../src/formats/plain.js'

describe('a web address', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    [' http://example.org/a b?c=[d|e]#f#g ', 'http://example.org/a%20b?c=%5Bd%7Ce%5D#f%23g'],
    ['https://example.org/%zz/%C3%A9/é', 'https://example.org/%25zz/%C3%A9/%C3%A9'],
    ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
    ['https://example.org/\r\nX-EVIL:1', 'https://example.org/X-EVIL:1'],
  ])('%j is %s', (typed, expected) => {
    expect(webAddress(typed)).toBe(expected)
  })

  it.each([
    '',
    ' ',
    null,
    undefined,
    'example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    '/media/a.pdf',
    'https://',
  ])('%j is none', (typed) => {
    expect(webAddress(typed)).toBeUndefined()
  })

  it('that begins with a slash belongs to the site; others do not', () => {
    const base = 'https://agenda.example/api/agenda/x?locale=fr'
    expect(['/media/a.pdf', '', 'a.pdf'].map((typed) => webAddress(typed, base))).toEqual([
      'https://agenda.example/media/a.pdf',
      undefined,
      undefined,
    ])
  })
})

it('a text keeps its lines and loses what no file can hold', () => {
  expect(paragraphs(' a\r\nb\rc\u2028d\u0000\u001b\ud800e\tf\n')).toBe('a\nb\nc\nde\tf')
  expect(oneLine(' a\r\n b\t c ')).toBe('a b c')
  expect([paragraphs(null), oneLine(undefined)]).toEqual(['', ''])
})

it('a text on one line keeps the spaces at which no line may break', () =>
  expect(oneLine(' Où\u00a0?\n  Ici \t\u202f! ')).toBe('Où\u00a0? Ici \u202f!'))

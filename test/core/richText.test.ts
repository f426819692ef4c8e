import { describe, expect, it } from 'vitest'
import { checkRichText, isSafeLink } from '../../src/core/richText.js'

describe('a link is safe', () => {
  it.each([
    ...['https://sfax.tn', 'http://sfax.tn', 'HTTPS://SFAX.TN', 'mailto:ana@sfax.tn', 'tel:+216'],
    ...['/agenda', '#day-2', '?day=2', 'agenda:none'.slice(0, 6), '', '//sfax.tn', './a:b', '1a:b'],
    ...[' https://sfax.tn', 'ht\ntps://sfax.tn', '\u0000https://sfax.tn'],
  ])('to %j', (url) => expect(isSafeLink(url)).toBe(true))

  it.each([
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
    ],
    ...['java\tscript:alert(1)', '\u0001javascript:alert(1)', 'javascript\u0020:alert(1)'],
    ...['data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:x', 'x-a+b.c1:y'],
  ])('not to %j', (url) => expect(isSafeLink(url)).toBe(false))
})

describe('a formatted text is stored', () => {
  const types = new Set(['root', 'paragraph', 'text', 'link'])
  const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
  const check = (text: unknown) => checkRichText(text, types)
  const link = (url: unknown) =>
    root({ type: 'paragraph', children: [{ type: 'link', fields: { url } }] })
  const nested = (levels: number) => {
    let node: unknown = { type: 'text' }
    for (let level = 1; level < levels; level += 1) node = { type: 'paragraph', children: [node] }
    return root(node)
  }
  const many = (nodes: number) =>
    root(...Array.from({ length: nodes - 1 }, () => ({ type: 'text' })))
  const tooLarge = { fault: 'textTooLarge', params: { levels: 40, nodes: 5000 } }

  it.each<[string, unknown]>([
    ['with known parts', root({ type: 'paragraph', children: [{ type: 'text' }] })],
    ['without any parts', { root: { type: 'root' } }],
    ['with a safe link', link('https://sfax.tn')],
    ['with a link within, which has no address', link(undefined)],
    ['with a link whose address is null', link(null)],
    ['of forty levels', nested(40)],
    ['of five thousand parts', many(5000)],
  ])('%s', (_, text) => expect(check(text)).toBeUndefined())

  it.each<[string, unknown, object]>([
    ['of forty-one levels', nested(41), tooLarge],
    ['of more than five thousand parts', many(5001), tooLarge],
    ['with a link that runs a script', link('javascript:x'), { fault: 'textLink', params: {} }],
    ['with an address that is no text', link(7), { fault: 'textLink', params: {} }],
    [
      'with a part that the editor does not know',
      root({ type: 'script' }),
      { fault: 'textUnknown', params: { type: 'script' } },
    ],
    [
      'with a part of a very long name',
      root({ type: 'x'.repeat(80) }),
      { fault: 'textUnknown', params: { type: 'x'.repeat(50) } },
    ],
    ['that is none', null, { fault: 'textUnknown', params: { type: 'undefined' } }],
    ['that is a word', 'text', { fault: 'textUnknown', params: { type: 'undefined' } }],
    [
      'with a part that is none',
      root(null),
      { fault: 'textUnknown', params: { type: 'undefined' } },
    ],
    [
      'with a word for a part',
      root('text'),
      { fault: 'textUnknown', params: { type: 'undefined' } },
    ],
    [
      'with a number for a type',
      root({ type: 7 }),
      { fault: 'textUnknown', params: { type: '7' } },
    ],
    [
      'whose parts are no list',
      { root: { type: 'root', children: { type: 'text' } } },
      { fault: 'textUnknown', params: { type: 'children' } },
    ],
    [
      'whose parts are null',
      { root: { type: 'root', children: null } },
      { fault: 'textUnknown', params: { type: 'children' } },
    ],
  ])('not %s', (_, text, fault) => expect(check(text)).toEqual(fault))
})

import { expect, it } from 'vitest'
import { escapeAttribute, escapeMarkup } from '../../src/core/escapeMarkup.js'

it.each([
  ['Waste & water', 'Waste &amp; water', 'Waste &amp; water'],
  ['<b>"a"</b>', '&lt;b&gt;"a"&lt;/b&gt;', '&lt;b&gt;&quot;a&quot;&lt;/b&gt;'],
  ['&amp;', '&amp;amp;', '&amp;amp;'],
  ['', '', ''],
])('a text is no markup: %s', (text, between, within) => {
  expect([escapeMarkup(text), escapeAttribute(text)]).toEqual([between, within])
})

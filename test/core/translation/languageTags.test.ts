import { expect, it } from 'vitest'
import { languageMeant } from '../../../src/core/translation/languageTags.js'

it.each<[string, string[], string | undefined]>([
  ['fr', ['en', 'fr', 'ar'], 'fr'],
  ['FR', ['en', 'fr', 'ar'], 'fr'],
  ['fr-FR', ['en', 'fr', 'ar'], 'fr'],
  ['ar_TN', ['en', 'fr', 'ar'], 'ar'],
  ['ar-SA', ['en', 'fr', 'ar-TN'], 'ar-TN'],
  ['ar', ['en', 'fr', 'ar-TN'], 'ar-TN'],
  ['pt-PT', ['pt-BR', 'pt-PT'], 'pt-PT'],
  ['pt', ['pt-BR', 'pt-PT'], undefined],
  ['pt-AO', ['pt-BR', 'pt-PT'], undefined],
  ['de', ['en', 'fr'], undefined],
  ['', ['en'], undefined],
  ['FR-ca', ['en', 'fr'], 'fr'],
  ['fr', ['en', 'FR_CA'], 'FR_CA'],
  ['pt_br', ['pt-PT', 'pt-BR'], 'pt-BR'],
  ['PT-br', ['pt', 'pt_BR'], 'pt_BR'],
  ['zh-Hant-TW', ['zh', 'zh-Hant'], undefined],
  ['f-r', ['fr'], undefined],
  ['fr', [], undefined],
])('“%s” among %j means %s', (tag, codes, meant) => expect(languageMeant(tag, codes)).toBe(meant))

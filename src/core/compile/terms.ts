import type { ValueSet } from '../model/index.js'
import { nameOfCode } from '../phrases.js'
import { definitionOf, labelOf } from '../vocabulary.js'
import type { CompiledRichText, CompiledTerm } from './schema/agenda.js'
import type { CompileSettings } from './settings.js'
import type { Localised, RichTree, SourceLink } from './source.js'
import { all, mergeFallbacks, pick } from './texts.js'

export const kindTerm = (code: string, { rulebook, language }: CompileSettings): CompiledTerm => ({
  code,
  label: labelOf(rulebook.kinds, code, language),
})
export const roleTerm = (code: string, { rulebook, language }: CompileSettings): CompiledTerm => ({
  code,
  label: labelOf(rulebook.roles, code, language),
})
export const termOf = (set: ValueSet, code: string, { word }: CompileSettings): CompiledTerm => ({
  code,
  label: word(set, code),
})
export const isPause = (kind: string, { rulebook }: CompileSettings): boolean =>
  definitionOf(rulebook.kinds, kind)?.pause === true

/**
 * The name of a language or a country in the language of the agenda; the code itself where it is
 * not known.
 */
export const namedCode = (
  type: 'language' | 'region',
  code: string,
  { language }: CompileSettings,
): CompiledTerm => ({ code, label: nameOfCode(type, code, language) })

/**
 * The formatted text of one field in the first language that has it, with a mark where that is
 * another language.
 */
export function richText(
  name: string,
  value: Localised<RichTree> | undefined,
  { chain, renderRichText }: CompileSettings,
) {
  for (const { value: lexical, language } of all(value, chain)) {
    const rendered = renderRichText(lexical)
    // An editor who opened the field and left it leaves an empty paragraph behind: then the next
    // language is tried.
    if (!rendered.text.trim()) continue
    const text: CompiledRichText = { ...rendered, lexical }
    return { text, mark: language === chain[0] ? undefined : { [name]: language } }
  }
  return { text: null, mark: undefined }
}

export const linksOf = (links: SourceLink[], { chain }: CompileSettings) =>
  links.flatMap(({ label, url }) => {
    if (!url) return []
    const found =
      typeof label === 'string' ? { value: label, language: chain[0] } : pick(label, chain)
    return [
      {
        label: found?.value ?? url,
        url,
        ...mergeFallbacks(
          found && found.language !== chain[0] ? { label: found.language ?? '' } : undefined,
        ),
      },
    ]
  })

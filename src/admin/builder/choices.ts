import { foldLetters as fold } from '../../core/names/index.js'

export type ChoiceOption = { value: string; label: string }

/**
 * How well a text matches what was typed: equal, at its start, at the start of a word, anywhere; -1
 * where it does not.
 */
function rankOf(text: string, typed: string): number {
  const at = text.indexOf(typed)
  if (at <= 0) return text === typed ? 0 : at === 0 ? 1 : -1
  return text.split(/[^\p{L}\p{Nd}]+/u).some((word) => word.startsWith(typed)) ? 2 : 3
}

/**
 * The options that match what was typed, without regard to case and accents, the best first; all of
 * them when nothing was typed.
 */
export function optionsFor(options: readonly ChoiceOption[], typed: string): ChoiceOption[] {
  const wanted = fold(typed.trim())
  return options
    .map((option) => ({ option, rank: wanted ? rankOf(fold(option.label), wanted) : 0 }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option)
}

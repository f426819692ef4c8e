import type { CompiledAgenda } from '../core/compile/schema/agenda.js'
import { isOneOf } from '../core/isOneOf.js'
import type { EmbedWords } from '../i18n/embedWords.js'
import { type Child, make } from './dom.js'
import { type Choice, choicesOf } from './filters.js'
import { languageOf, nameOf, word } from './texts.js'
import { type Chosen, type FilterName, filterNames, type Settings } from './settings.js'

export type Choose = (name: FilterName, value: string | undefined) => void

const allOf = {
  day: 'allDays',
  place: 'allPlaces',
  track: 'allTracks',
  kind: 'allKinds',
  person: 'allPeople',
  language: 'allLanguages',
} as const satisfies Record<FilterName, keyof EmbedWords['texts']>

const labelOf = (name: FilterName, { names }: EmbedWords) =>
  names[name === 'language' ? 'spokenLanguages' : name]

/** Buttons for the days in a row: most readers choose by day, and need one touch for it. */
function dayButtons(choices: Choice[], words: EmbedWords, choose: Choose): HTMLElement {
  const button = (value: string | undefined, label: Child) =>
    make(
      'button',
      {
        type: 'button',
        part: 'button',
        'data-day': value ?? '',
        onclick: () => choose('day', value),
      },
      label,
    )
  const { attributes, beside } = nameOf(words, words.names.day)
  return make(
    'div',
    { class: 'days', role: 'group', ...attributes },
    beside,
    button(undefined, word(words, 'allDays')),
    choices.map(({ value, label }) => button(value, label)),
  )
}

function select(name: FilterName, choices: Choice[], words: EmbedWords, choose: Choose) {
  const { attributes, beside } = nameOf(words, labelOf(name, words))
  const all = words.texts[allOf[name]]
  const element = make(
    'select',
    {
      part: 'select',
      'data-filter': name,
      ...attributes,
      onchange: () => choose(name, element.value || undefined),
    },
    make('option', { value: '', lang: languageOf(words, all) }, all),
    choices.map(({ value, label, language = languageOf(words, label) }) =>
      make('option', { value, lang: language }, label),
    ),
  )
  return [beside, element]
}

/** The filters that an agenda has choices for; undefined where it has none. */
export function drawFilters(
  agenda: CompiledAgenda,
  words: EmbedWords,
  { filters, choose }: { filters: Settings['filters']; choose: Choose },
): HTMLElement | undefined {
  const offered = filters.flatMap((name) => {
    const choices = choicesOf(agenda, name, words.tag)
    return choices.length ? [{ name, choices }] : []
  })
  if (!offered.length) return undefined
  const clear = () => offered.forEach(({ name }) => choose(name, undefined))
  const days = offered.find(({ name }) => name === 'day')
  const others = offered.filter(({ name }) => name !== 'day')
  const { attributes, beside } = nameOf(words, words.texts.filters)
  return make(
    'div',
    { class: 'filters', part: 'filters', role: 'group', ...attributes },
    beside,
    days && dayButtons(days.choices, words, choose),
    others.length > 0 &&
      make(
        'div',
        { class: 'selects' },
        others.map(({ name, choices }) => select(name, choices, words, choose)),
        make(
          'button',
          { type: 'button', class: 'clear', part: 'button', hidden: true, onclick: clear },
          word(words, 'clear'),
        ),
      ),
  )
}

/** Shows in the filters what is chosen, whoever chose it. */
export function showChosen(bar: HTMLElement, chosen: Chosen): void {
  for (const button of bar.querySelectorAll<HTMLElement>('[data-day]'))
    button.setAttribute('aria-pressed', String(button.dataset.day === (chosen.day ?? '')))
  for (const each of bar.querySelectorAll<HTMLSelectElement>('[data-filter]')) {
    const { filter } = each.dataset
    const value = (isOneOf(filterNames, filter) && chosen[filter]) || ''
    each.value = value
    each.classList.toggle('chosen', value !== '')
  }
  const clear = bar.querySelector<HTMLElement>('.clear')
  const { day: _, ...others } = chosen
  if (clear) clear.hidden = !Object.keys(others).length
}

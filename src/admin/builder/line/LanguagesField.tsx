'use client'

import { useState } from 'react'
import { isLanguageCode, spokenCodes } from '../../../core/spokenLanguages.js'
import { bestMatches } from '../../../core/names/index.js'
import { languageName } from '../../../core/phrases.js'
import { Combobox } from '../Combobox.js'
import { isComposing } from '../editing.js'
import { LineField } from './LineField.js'
import type { OpenedLine } from './useLine.js'

type Props = { name: 'interpretation' | 'spokenLanguages'; opened: OpenedLine }

/** How many suggestions are shown at most. */
const most = 6

/** Edits a list of languages by their names; codes are stored. */
export function LanguagesField({ name, opened }: Props) {
  const { language, ready, say, setText, texts } = opened
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const codes = texts[name] ?? []
  const label = say(`fields:${name}`)
  const candidates = spokenCodes
    .filter((code) => !codes.includes(code))
    .map((code) => ({ id: code, name: languageName(code, language), also: [code] }))
  const wanted = typed.trim()
  const found = wanted ? bestMatches(wanted, candidates).slice(0, most) : []
  const own =
    wanted && !found.length && isLanguageCode(wanted)
      ? [{ id: wanted, name: languageName(wanted, language) }]
      : []
  const items = [...found, ...own]
  const store = (list: string[]) => setText({ [name]: list.length ? list : null })
  const take = (index: number) => {
    const chosen = items[index]
    if (!chosen) return
    store([...codes, String(chosen.id)])
    setTyped('')
    setAt(0)
  }
  return (
    <LineField label={label} line={opened} of={[name]}>
      {({ id }) => (
        <div className="agenda-line__chips">
          {codes.map((code) => (
            <span className="agenda-line__chip" key={code}>
              <bdi>{languageName(code, language)}</bdi>
              <button
                aria-label={say('line:removeLanguage', { language: languageName(code, language) })}
                onClick={() => store(codes.filter((each) => each !== code))}
                type="button"
              >
                ×
              </button>
            </span>
          ))}
          <Combobox
            chosen={items.length ? Math.min(at, items.length - 1) : -1}
            input={{
              id,
              disabled: !ready,
              placeholder: say('line:addLanguage'),
              value: typed,
              onBlur: () => setTyped(''),
              onChange: ({ target }) => {
                setTyped(target.value)
                setAt(0)
              },
              onKeyDown: (event) => {
                if (isComposing(event)) return
                const { key } = event
                if ((key === 'ArrowDown' || key === 'ArrowUp') && items.length) {
                  event.preventDefault()
                  const by = key === 'ArrowDown' ? 1 : -1
                  setAt(Math.min(Math.max(at + by, 0), items.length - 1))
                } else if (key === 'Enter' || (key === ',' && items.length)) {
                  event.preventDefault()
                  take(at)
                } else if (key === 'Backspace' && !typed && codes.length) {
                  store(codes.slice(0, -1))
                } else if (key === 'Escape' && typed) {
                  event.stopPropagation()
                  setTyped('')
                }
              },
            }}
            items={items.map((each) => ({ key: String(each.id), text: each.name }))}
            listed={label}
            onTake={take}
          />
        </div>
      )}
    </LineField>
  )
}

/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { languageOfWords } from '../../i18n/languageOfWords.js'
import type { Here } from '../view.js'

type Props = {
  here: Pick<Here, 'language' | 'word'>
  /** What the links are called, as a text of the interface. */
  name: string
  /** Of the hidden name, where one is drawn: once on a page. */
  id: string
  class?: string
  children: ComponentChildren
}

/**
 * Links with a name for those who do not see them. An attribute is always in the language of the
 * page, so that a name in another one is an element that says so.
 */
export function Landmark({ here, name, id, children, ...look }: Props) {
  const isOther = languageOfWords(name, here.language) !== undefined
  return (
    <nav
      {...look}
      aria-label={isOther ? undefined : name}
      aria-labelledby={isOther ? id : undefined}
    >
      {isOther && (
        <span class="unseen" id={id}>
          {here.word(name)}
        </span>
      )}
      {children}
    </nav>
  )
}

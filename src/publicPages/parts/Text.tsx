/** @jsxImportSource preact */
import type { CompiledRichText } from '../../core/compile/index.js'
import { fieldsIn } from '../../core/isPlain.js'
import type { Here } from '../view.js'

type Marked = { fallback?: Record<string, string>; kind?: unknown }
type Languages = Pick<Here, 'directionOf' | 'language' | 'nameOf' | 'texts' | 'word'>
type TextProps<T> = {
  view: Languages & { locale?: { direction: string } }
  of: T & Marked
  name: string & keyof T
  /** Within other words: nothing is added that readers would see. */
  bare?: boolean
}

type RichProps = {
  view: Languages
  rich: CompiledRichText | null
  /** The language that it fell back to, if it did. */
  language: string | undefined
}

/** A small mark that a text is in another language here. */
const FellBack = ({ view, language }: { view: Languages; language: string }) => (
  <small class="fell-back">
    <span aria-hidden="true">{language}</span>
    <span class="unseen">
      {' '}
      ({view.word(view.texts.pages.fellBack, { language: view.nameOf(language) })})
    </span>
  </small>
)

/** A text of the agenda, with its own language and direction where it fell back to another one. */
export function Text<T>({ view, of, name, bare }: TextProps<T>) {
  const text = of[name]
  const language = of.fallback?.[name]
  if (typeof text !== 'string' || !text) return null
  // A line without a title is called by its kind.
  if (!language) return <>{fieldsIn(of.kind).label === text ? view.word(text) : text}</>
  return (
    <>
      <span lang={language} dir={view.directionOf(language)}>
        {text}
      </span>
      {!bare && <FellBack view={view} language={language} />}
    </>
  )
}

/** Letters that are written from right to left, and characters that change the direction. */
const turning = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/

/**
 * A name within other words, isolated so that its script does not turn its neighbours around. Where
 * everything runs from left to right, that is not needed.
 */
export function Name<T>(props: TextProps<T>) {
  const plain =
    props.view.locale?.direction === 'ltr' && !turning.test(String(props.of[props.name] ?? ''))
  return plain ? (
    <Text {...props} />
  ) : (
    <bdi>
      <Text {...props} />
    </bdi>
  )
}

/**
 * A formatted text. Its HTML was made by the store, which lets nothing through but paragraphs,
 * lists, headings and links.
 */
export function Rich({ view, rich, language }: RichProps) {
  if (!rich) return null
  return (
    <div class="rich">
      <div
        lang={language}
        dir={language ? view.directionOf(language) : undefined}
        dangerouslySetInnerHTML={{ __html: rich.html }}
      />
      {language && <FellBack view={view} language={language} />}
    </div>
  )
}

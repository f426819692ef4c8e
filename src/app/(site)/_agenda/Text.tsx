import type { CompiledRichText } from '../../../core/compile/index.js'
import { fill } from '../../../i18n/fill.js'
import type { View } from './view.js'

type Marked = { fallback?: Record<string, string> }
type Languages = Pick<View, 'directionOf' | 'language' | 'nameOf' | 'texts'>
type TextProps<T> = { view: Languages; of: T & Marked; name: string & keyof T }

/** The discreet sign that a text stands here in another language. */
const FellBack = ({ view, language }: { view: Languages; language: string }) => (
  <small className="fell-back">
    <span aria-hidden="true">{language}</span>
    <span className="unseen">
      {' '}
      ({fill(view.texts.pages.fellBack, { language: view.nameOf(language) }, view.language)})
    </span>
  </small>
)

/** A text of the agenda, with its own language and direction where it fell back. */
export function Text<T>({ view, of, name }: TextProps<T>) {
  const text = of[name]
  const language = of.fallback?.[name]
  if (typeof text !== 'string' || !text) return null
  if (!language) return <>{text}</>
  return (
    <>
      <span lang={language} dir={view.directionOf(language)}>
        {text}
      </span>
      <FellBack view={view} language={language} />
    </>
  )
}

/** A name among other words: its script must not turn its neighbours around. */
export const Name = <T,>(props: TextProps<T>) => (
  <bdi>
    <Text {...props} />
  </bdi>
)

/**
 * A formatted text. Its HTML was made by the store, which lets nothing through but paragraphs,
 * lists, headings and links.
 */
export function Rich<T>({ view, of, name }: TextProps<T>) {
  const rich = of[name] as CompiledRichText | null
  const language = of.fallback?.[name]
  if (!rich) return null
  return (
    <div className="rich">
      <div
        lang={language}
        dir={language && view.directionOf(language)}
        dangerouslySetInnerHTML={{ __html: rich.html }}
      />
      {language && <FellBack view={view} language={language} />}
    </div>
  )
}

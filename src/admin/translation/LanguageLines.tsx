import { Link } from '@payloadcms/ui'
import { languageName } from '../../core/languageName.js'
import { isOpen } from '../../core/translation/index.js'
import type { MarkWithFields } from '../../store/translation/translationOf.js'
import { spokenMark } from './wording.js'

type Props = {
  marks: MarkWithFields[]
  /** The address at which a language is translated, where there is one. */
  href?: (to: string) => string
  names: (fields: readonly string[]) => string
  language: string
  say: (key: string, vars?: Record<string, unknown>) => string
}

/** What is left to do in each language, the fields named whose source has changed since. */
export const LanguageLines = ({ marks, href, names, language, say }: Props) => (
  <section aria-label={say('fields:translations')} className="agenda-translations">
    <h3>{say('fields:translations')}</h3> <small>{say('counts:saved')}</small>
    <ul>
      {marks.map((mark) => {
        const name = languageName(mark.language, language)
        const said = spokenMark(mark, say)
        return (
          <li className={isOpen(mark) ? 'is-open' : 'is-fine'} key={mark.language}>
            <bdi>{name}</bdi>{': '}
            {href && isOpen(mark) ? <Link aria-label={`${name}: ${said}. ${say('counts:translate', { language: name })}`} href={href(mark.language)}><bdi>{said}</bdi></Link> : <bdi>{said}</bdi>}
            {mark.outdatedFields.length ? <> (<bdi>{names(mark.outdatedFields)}</bdi>)</> : null}
          </li>
        )
      })}
    </ul>
  </section>
)

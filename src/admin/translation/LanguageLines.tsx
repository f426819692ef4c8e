import { Link } from '@payloadcms/ui'
import { colonOf, languageName } from '../../core/phrases.js'
import { isOpen, type Mark } from '../../core/translation/index.js'
import type { MarkWithFields } from '../../store/translation/translationOf.js'
import { spokenMark } from './wording.js'

type Props = {
  marks: MarkWithFields[]
  whole?: Mark[]
  /** The address at which a language is translated, where there is one. */
  href?: (to: string) => string
  names: (fields: readonly string[]) => string
  language: string
  say: (key: string, vars?: Record<string, unknown>) => string
}

function Language({
  mark,
  href,
  names,
  language,
  say,
}: { mark: Mark & Partial<MarkWithFields> } & Omit<Props, 'marks' | 'whole'>) {
  const name = languageName(mark.language, language)
  const said = spokenMark(mark, say)
  return (
    <li className={isOpen(mark) ? 'is-open' : 'is-fine'}>
      <bdi>{name}</bdi>
      {colonOf(language)}
      {href && isOpen(mark) ? (
        <Link
          aria-label={`${name}${colonOf(language)}${said}. ${say('counts:translate', { language: name })}`}
          href={href(mark.language)}
        >
          <bdi>{said}</bdi>
        </Link>
      ) : (
        <bdi>{said}</bdi>
      )}
      {mark.outdatedFields?.length ? (
        <>
          {' '}
          (<bdi>{names(mark.outdatedFields)}</bdi>)
        </>
      ) : null}
    </li>
  )
}

/**
 * What is left to do in each language, the fields named whose source has changed since; of an event
 * also in all that belongs to it.
 */
export const LanguageLines = ({ marks, whole, ...rest }: Props) => (
  <section aria-label={rest.say('fields:translations')} className="agenda-translations">
    <h3>{rest.say('fields:translations')}</h3> <small>{rest.say('counts:saved')}</small>
    <dl>
      {[{ key: 'ownTexts', of: marks }, ...(whole ? [{ key: 'inEvent', of: whole }] : [])].map(
        ({ key, of }) => (
          <div key={key}>
            {whole ? <dt>{rest.say(`counts:${key}`)}</dt> : null}
            <dd>
              <ul>
                {of.map((mark) => (
                  <Language key={mark.language} mark={mark} {...rest} />
                ))}
              </ul>
            </dd>
          </div>
        ),
      )}
    </dl>
  </section>
)

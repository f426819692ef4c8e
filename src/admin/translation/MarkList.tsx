import { colonOf, languageName } from '../../core/phrases.js'
import { isOpen, type Mark } from '../../core/translation/leftToDo.js'
import { spokenMark } from './wording.js'

type Props = {
  marks: Mark[]
  language: string
  say: (key: string, vars?: Record<string, unknown>) => string
}

/**
 * Each language by its letters and what is left to do in it; for those who listen, by its name and
 * in words.
 */
export const MarkList = ({ marks, language, say }: Props) => (
  <ul className="agenda-marks">
    {marks.map((mark) => (
      <li
        className={isOpen(mark) ? 'is-open' : 'is-fine'}
        key={mark.language}
        title={`${languageName(mark.language, language)}${colonOf(language)}${spokenMark(mark, say)}`}
      >
        <span aria-hidden className="agenda-marks__code">
          {mark.language.toUpperCase()}
        </span>
        <span className="agenda-unseen">
          {languageName(mark.language, language)}
          {colonOf(language)}
        </span>
        {isOpen(mark) ? (
          <bdi>{spokenMark(mark, say)}</bdi>
        ) : (
          <>
            <span aria-hidden>✓</span>
            <span className="agenda-unseen">{spokenMark(mark, say)}</span>
          </>
        )}
      </li>
    ))}
  </ul>
)

'use client'

import type { PublicationEntry } from '../../api/builder/publicationEndpoints.js'
import { languageName } from '../../core/phrases.js'
import { useSay } from '../inputs/useSay.js'

type Readiness = PublicationEntry['readiness'][number]
type Props = {
  readiness: Readiness[]
  /** The languages that are not to go out. */
  holdBack: string[]
  onHoldBack: (languages: string[]) => void
  /** Where an event's texts are translated into a language. */
  translateIn: (language: string) => string
}

/**
 * How far each promised language is, and whether it goes out: with another one in place of what is
 * missing, or not at all.
 */
export function Languages({ readiness, holdBack, onHoldBack, translateIn }: Props) {
  const { say, language: reads } = useSay()
  const outcome = ({ language, missing, mayBeHeldBack }: Readiness) =>
    holdBack.includes(language)
      ? 'heldBack'
      : !mayBeHeldBack
        ? 'firstOut'
        : missing
          ? 'fallsBack'
          : 'goesOut'
  return (
    <ul className="agenda-publish__languages">
      {readiness.map((each) => {
        const { language, label, missing, outdated, mayBeHeldBack } = each
        const held = holdBack.includes(language)
        const counts = [
          ...(missing ? [say('releases:languages:missing', { count: missing })] : []),
          ...(outdated ? [say('releases:languages:outdated', { count: outdated })] : []),
        ]
        return (
          <li key={language}>
            <strong lang={language}>
              <bdi>{label}</bdi>
            </strong>{' '}
            <span>{counts.length ? counts.join(' · ') : say('releases:languages:complete')}</span>{' '}
            {counts.length ? (
              <a
                aria-label={`${say('releases:languages:translate')} – ${label}`}
                href={translateIn(language)}
              >
                {say('releases:languages:translate')}
              </a>
            ) : null}
            <br />
            {mayBeHeldBack ? (
              <label>
                <input
                  checked={held}
                  onChange={() =>
                    onHoldBack(
                      held ? holdBack.filter((code) => code !== language) : [...holdBack, language],
                    )
                  }
                  type="checkbox"
                />{' '}
                {say('releases:languages:holdBack', {
                  language: languageName(language, reads),
                })}
              </label>
            ) : null}{' '}
            <small>{say(`releases:languages:${outcome(each)}`)}</small>
          </li>
        )
      })}
    </ul>
  )
}

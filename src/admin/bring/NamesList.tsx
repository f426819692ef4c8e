'use client'

import type { Meant, Named } from '../../core/import/directoryNames.js'
import { meantBy } from '../../core/import/directoryNames.js'
import { newcomerOf } from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { toldApart } from './decisions.js'
import { sameId } from '../../core/ids.js'

type Props = {
  named: readonly Named[]
  meant: Meant
  unnamed: number
  onMean: (key: string, id: Id | null) => void
}

/** Whom the document names, each once: in the directory or new, and who else it may be. */
export function NamesList({ named, meant, unnamed, onMean }: Props) {
  const { say } = useSay()
  const fresh = named.filter((each) => newcomerOf(meantBy(each, meant))).length
  if (!named.length && !unnamed) return null
  return (
    <details className="agenda-bring__names">
      <summary>
        {say('bring:names:heading')}{' '}
        <small>{say('bring:names:counted', { known: named.length - fresh, fresh, unnamed })}</small>
      </summary>
      {(['people', 'organisations', 'places', 'tracks'] as const).map((kind) => {
        const own = named.filter((each) => each.kind === kind)
        return own.length ? (
          <section key={kind}>
            <h4>{say(`bring:names:${kind}`)}</h4>
            <ul>
              {own.map((each) => {
                const id = meantBy(each, meant)
                const candidates = [...each.same, ...each.near]
                return (
                  <li key={each.key}>
                    <bdi>{each.name}</bdi>{' '}
                    {candidates.length ? (
                      <select
                        aria-label={say('bring:names:choose', { name: each.name })}
                        onChange={({ target }) =>
                          onMean(
                            each.key,
                            candidates.find((candidate) => sameId(candidate.id, target.value))
                              ?.id ?? null,
                          )
                        }
                        value={newcomerOf(id) ? '' : String(id)}
                      >
                        {candidates.map((candidate) => (
                          <option key={candidate.id} value={String(candidate.id)}>
                            {[candidate.name, toldApart(candidate)].filter(Boolean).join(' · ')}
                          </option>
                        ))}
                        <option value="">{say('bring:names:fresh')}</option>
                      </select>
                    ) : (
                      <small className="agenda-bring__chip">{say('bring:names:fresh')}</small>
                    )}
                  </li>
                )
              })}
            </ul>
          </section>
        ) : null
      })}
    </details>
  )
}

'use client'

import type { Hit } from '../../../core/builder/index.js'
import { useSay } from '../../inputs/useSay.js'

type Props = {
  hit: Hit
  title: string
  replace: string
  isChosen: boolean
  onChoose: (to: boolean) => void
}

/** One place where the text was found: as it is, and as it would be. */
export function HitItem({ hit, title, replace, isChosen, onChoose }: Props) {
  const { say } = useSay()
  const field = say(`fields:${hit.field}`)
  return (
    <li className={isChosen ? '' : 'is-out'}>
      <label>
        <input
          aria-label={say('many:find:one', { found: hit.found, title, field })}
          checked={isChosen}
          onChange={({ target }) => onChoose(target.checked)}
          type="checkbox"
        />
        <span>
          <bdi>
            {hit.before}
            <del>{hit.found}</del>
            {replace ? <ins>{replace}</ins> : null}
            {hit.after}
          </bdi>
          <small>
            {hit.field === 'title' ? field : `${field} · `}
            {hit.field === 'title' ? null : <bdi>{title}</bdi>}
          </small>
        </span>
      </label>
    </li>
  )
}

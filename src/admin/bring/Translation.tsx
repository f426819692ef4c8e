'use client'

import { Button } from '@payloadcms/ui'
import { type MouseEvent, type ReactNode, useMemo, useState } from 'react'
import { isTemporaryId } from '../../core/builder/index.js'
import { type TextPair, toTranslations } from '../../core/import/toTranslations.js'
import { languageName } from '../../core/phrases.js'
import type { Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import type { IntoEvent } from './intoEvent.js'
import { Differences } from './Differences.js'
import type { BringProps, Read } from './NewLines.js'
import { PairGroup } from './PairGroup.js'
import { Panes } from './Panes.js'
import { type Stored, storeTranslations } from './storeTranslations.js'
import { groupsOf, timeOf } from './translationGroups.js'
import { useTexts } from './useTexts.js'
import { sameId } from '../../core/ids.js'

type Props = Pick<BringProps, 'agenda' | 'brought' | 'locale' | 'rulebook'> &
  Read & { choice: ReactNode; into: IntoEvent }

const nothingSaid: Readonly<Record<string, Id | null>> = {}
const nothingTaken: Readonly<Record<string, boolean>> = {}

/**
 * A document in another language: its texts beside those that they translate, what is unsure first.
 */
export function Translation({
  brought,
  imported,
  now,
  agenda,
  locale,
  rulebook,
  choice,
  into,
}: Props) {
  const { say, language } = useSay()
  const { proposal } = now
  const to = proposal.language ?? locale
  const { apiClient, texts, failure, read } = useTexts(into, to)
  const { sessions: said = nothingSaid, texts: taken = nothingTaken } = brought.decided
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<Stored>()
  // Only what is stored has texts to translate.
  const stored = useMemo(
    () => ({ ...agenda, sessions: agenda.sessions.filter(({ id }) => !isTemporaryId(id)) }),
    [agenda],
  )
  const entries = useMemo(() => new Map((texts ?? []).map((text) => [text.address, text])), [texts])
  const found = useMemo(
    () => texts && toTranslations(proposal, { agenda: stored, texts, kinds: rulebook.kinds, said }),
    [proposal, stored, texts, rulebook.kinds, said],
  )
  const groups = useMemo(() => groupsOf(found, stored.sessions, say), [found, stored, say])
  const isTaken = (pair: TextPair) => taken[pair.address] ?? (pair.sure && pair.there === undefined)
  const take = (pairs: readonly TextPair[], to: boolean) =>
    brought.decide({
      texts: { ...taken, ...Object.fromEntries(pairs.map(({ address }) => [address, to])) },
    })
  const wanted = groups.flatMap(({ pairs }) => pairs).filter(isTaken)
  const look = groups.filter(
    ({ sure, pairs }) => !sure && pairs.some((pair) => taken[pair.address] === undefined),
  ).length
  const here = languageName(to, language)

  const store = async () => {
    setBusy(true)
    const answer = await storeTranslations(apiClient, wanted, entries)
    setBusy(false)
    setDone(answer)
    if ('failure' in answer) return
    into.onStored()
    await read()
  }
  // What is stored is not kept on the device any longer.
  const leave = async (event: MouseEvent<HTMLAnchorElement>) => {
    const { href } = event.currentTarget
    if (wanted.length) return
    event.preventDefault()
    await into.onClose()
    window.location.assign(href)
  }
  const which = (line: string) => {
    const own =
      said[line] !== undefined
        ? said[line]
        : found?.lines.find((each) => each.line === line)?.session
    return (
      <label className="agenda-bring__here">
        <small>{say('bring:translation:which')}</small>
        <select
          onChange={({ target }) =>
            brought.decide({
              sessions: {
                ...said,
                [line]: stored.sessions.find(({ id }) => sameId(id, target.value))?.id ?? null,
              },
            })
          }
          value={own === null || own === undefined ? '' : String(own)}
        >
          <option value="">{say('bring:translation:noLine')}</option>
          {stored.sessions.map((session) => (
            <option
              key={String(session.id)}
              value={String(session.id)}
            >{`${timeOf(session)}${session.title ?? ''}`}</option>
          ))}
        </select>
      </label>
    )
  }
  const heading = (sure: boolean) => {
    const count = groups.filter((group) => group.sure === sure).length
    return count ? (
      <h3>{say(sure ? 'bring:translation:sure' : 'bring:translation:unsure', { count })}</h3>
    ) : null
  }
  const cards = (sure: boolean) =>
    groups
      .filter((group) => group.sure === sure)
      .map((group) => (
        <PairGroup
          chosen={group.line !== undefined && group.line === brought.line}
          entries={entries}
          group={group}
          isTaken={isTaken}
          key={group.key}
          onChoose={brought.choose}
          onTake={take}
          to={to}
          which={
            group.line && (!group.sure || said[group.line] !== undefined) ? which(group.line) : null
          }
        />
      ))

  return (
    <Panes
      brought={brought}
      imported={imported}
      look={look}
      proposal={proposal}
      foot={
        <>
          <span className="agenda-bring__quiet">
            {found?.already ? say('bring:translation:already', { count: found.already }) : ''}
          </span>
          <div aria-live="polite">
            {done && 'stored' in done ? (
              <p>
                {say('bring:translation:stored', { count: done.stored })}{' '}
                <a href={into.translateIn(to)} onClick={leave}>
                  {say('bring:translation:open')}
                </a>
              </p>
            ) : done ? (
              <p className="agenda-bring__fault" role="alert">
                {done.failure}
              </p>
            ) : null}
          </div>
          {done && 'stored' in done && !wanted.length ? (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void into.onClose()}
              size="medium"
            >
              {say('bring:translation:close')}
            </Button>
          ) : (
            <Button
              disabled={busy || !wanted.length}
              margin={false}
              onClick={() => void store()}
              size="medium"
            >
              {busy
                ? say('bring:translation:storing')
                : say('bring:translation:store', { count: wanted.length, language: here })}
            </Button>
          )}
        </>
      }
    >
      {choice}
      {failure ? (
        <p className="agenda-bring__fault" role="alert">
          {failure}{' '}
          <button onClick={() => void read()} type="button">
            {say('bring:translation:again')}
          </button>
        </p>
      ) : found ? (
        <>
          {done && 'refused' in done && done.refused.length ? (
            <ul className="agenda-bring__rules">
              {done.refused.map(({ address, message }) => (
                <li className="is-conflict" key={address}>
                  {say('bring:translation:refused', {
                    text: entries.get(address)?.source.words.slice(0, 80) ?? address,
                  })}{' '}
                  {message}
                </li>
              ))}
            </ul>
          ) : null}
          <p className="agenda-bring__quiet">
            {say('bring:translation:drafts', { language: here })}
          </p>
          {heading(false)}
          {cards(false)}
          <Differences
            agenda={stored}
            differences={found.differences}
            onChoose={brought.choose}
            proposal={proposal}
            which={which}
          />
          {heading(true)}
          {cards(true)}
        </>
      ) : (
        <p role="status">{say('bring:translation:loading')}</p>
      )}
    </Panes>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useMemo, useState } from 'react'
import { withId } from '../../core/ids.js'
import { sameValue } from '../../core/sameValue.js'
import { compareDocuments, type DocumentChange } from '../../core/import/compareDocuments.js'
import { type Comparing, meantSince } from '../../core/import/compareLines.js'
import { namedIn } from '../../core/import/directoryNames.js'
import { versionOf } from '../../core/import/rememberDocument.js'
import { documentsOf } from '../../core/import/toEdits.js'
import { partsOf, toChangeEdits, withoutConflict } from '../../core/import/toChangeEdits.js'
import { languageName } from '../../core/phrases.js'
import type { EarlierVersions } from '../../store/brought/readEarlierVersions.js'
import { useSay } from '../inputs/useSay.js'
import { ChangeCard } from './ChangeCard.js'
import { valueWords, type Wording } from './changeWords.js'
import type { IntoEvent } from './intoEvent.js'
import { NamesList } from './NamesList.js'
import type { BringProps, Read } from './NewLines.js'
import { Outcome } from './Outcome.js'
import { Panes } from './Panes.js'
import { useAsking } from './useAsking.js'
import { useEarlierVersions } from './useEarlierVersions.js'
import { useOutcome } from './useOutcome.js'

type Props = Pick<BringProps, 'agenda' | 'brought' | 'day' | 'locale' | 'onApply' | 'rulebook'> &
  Read & { choice: ReactNode; first: EarlierVersions; into: IntoEvent }

const nothingDecided: Readonly<Record<string, boolean>> = {}

const isOpen = (change: DocumentChange) => partsOf(change).some(({ conflict }) => conflict)

/**
 * A newer version of a document that the event came from: what changed in it, each thing to be
 * taken over or not.
 */
export function NewerDocument({
  brought,
  imported,
  now,
  agenda,
  day,
  locale,
  rulebook,
  choice,
  first,
  into,
  onApply,
}: Props) {
  const { say, language } = useSay()
  const { proposal, meant } = now
  const { known } = imported
  const { here, look } = useEarlierVersions(into, locale, first)
  const documents = useMemo(() => documentsOf(agenda, here.documents), [agenda, here])
  const [notice, setNotice] = useState<string>()
  const { changes: decided = nothingDecided } = brought.decided
  const setDecided = (changes: Readonly<Record<string, boolean>>) => brought.decide({ changes })
  const before = useMemo(() => versionOf(imported.proposal, documents), [imported, documents])
  const comparing = useMemo(
    (): Comparing => ({
      agenda,
      before,
      texts: here.texts,
      known,
      meant,
      day,
      kinds: rulebook.kinds,
    }),
    [agenda, before, here, known, meant, day, rulebook.kinds],
  )
  const changes = useMemo(() => compareDocuments(proposal, comparing), [proposal, comparing])
  const about = useMemo(() => new Set(changes.flatMap(({ line }) => line ?? [])), [changes])
  const whom = useMemo(() => meantSince(comparing), [comparing])
  const named = useMemo(
    () =>
      namedIn(
        proposal.lines.filter(({ id }) => about.has(id)),
        known,
      ),
    [proposal, about, known],
  )
  const { asks, asked, card, press } = useAsking({
    brought,
    proposal,
    named,
    meant: whom,
    rulebook,
    about,
  })
  const all = useMemo(
    () => changes.flatMap((change) => partsOf(change).map(({ key }) => key)),
    [changes],
  )
  const safe = useMemo(() => new Set(withoutConflict(changes)), [changes])
  const accepted = useMemo(
    () => new Set(all.filter((key) => decided[key] ?? safe.has(key))),
    [all, decided, safe],
  )
  const edits = useMemo(
    () =>
      toChangeEdits(proposal, comparing, accepted, {
        read: imported.proposal,
        remembered: documents,
      }),
    [proposal, comparing, accepted, imported, documents],
  )
  const caused = useOutcome(agenda, edits, { named, meant: whom, rulebook })
  const wording: Wording = { say, language, rulebook, agenda }
  const accept = (keys: readonly string[], to: boolean) =>
    setDecided({ ...decided, ...Object.fromEntries(keys.map((key) => [key, to])) })
  const headingOf = ({ line, session }: DocumentChange): string => {
    const there = withId(agenda.sessions, session)
    const own = proposal.lines.find(({ id }) => id === line)
    const { starts, ends } = there ?? own?.time.value ?? {}
    const time = starts
      ? `${valueWords('time', [starts, ends].filter(Boolean).join('–'), wording)} `
      : ''
    return `${time}${there?.title || own?.title.value || say('checks:untitled')}`
  }
  const other = proposal.language !== undefined && proposal.language !== locale
  const cards = (open: boolean) =>
    changes
      .filter((change) => isOpen(change) === open)
      .map((change) => (
        <ChangeCard
          accepted={accepted}
          change={change}
          chosen={change.line !== undefined && change.line === brought.line}
          heading={headingOf(change)}
          key={change.id}
          onAccept={accept}
          onChoose={brought.choose}
          wording={wording}
        />
      ))
  const open = changes.filter(isOpen).length
  const apply = async () => {
    const now = await look()
    if ('fault' in now) return setNotice(now.fault)
    // A text that somebody edited since this was shown is nobody's to overwrite unseen.
    if (!sameValue(now.here.texts, here.texts)) return setNotice(say('bring:newer:meanwhile'))
    onApply(edits, here.texts)
  }
  const undecided = changes.filter((change) =>
    partsOf(change).some(({ key, conflict }) => conflict && decided[key] === undefined),
  ).length
  return (
    <Panes
      asked={asked}
      brought={brought}
      caused={caused}
      imported={imported}
      look={asks.length + undecided}
      onKeyDown={press}
      proposal={proposal}
      foot={
        <>
          <span className="agenda-bring__quiet">
            {all.length
              ? say('bring:newer:counted', { accepted: accepted.size, count: all.length })
              : ''}
          </span>
          <div aria-live="polite">
            {notice ? (
              <p className="agenda-bring__fault" role="alert">
                {notice}
              </p>
            ) : null}
          </div>
          {changes.length ? (
            <Button disabled={other} margin={false} onClick={() => void apply()} size="medium">
              {accepted.size
                ? say('bring:newer:apply', { count: accepted.size })
                : say('bring:newer:remember')}
            </Button>
          ) : null}
        </>
      }
    >
      {choice}
      {other ? (
        <p className="agenda-bring__warning">
          {say('bring:newer:otherLanguage', {
            document: languageName(proposal.language ?? '', language),
            here: languageName(locale, language),
          })}
        </p>
      ) : null}
      <p className="agenda-bring__quiet">
        {say(before ? 'bring:newer:compared' : 'bring:newer:comparedHere')}
      </p>
      {card}
      {changes.length ? (
        <p className="agenda-bring__steps">
          <button
            onClick={() => setDecided(Object.fromEntries(all.map((key) => [key, safe.has(key)])))}
            type="button"
          >
            {say('bring:newer:allSafe', { count: safe.size })}
          </button>
          <button
            onClick={() => setDecided(Object.fromEntries(all.map((key) => [key, true])))}
            type="button"
          >
            {say('bring:newer:all', { count: all.length })}
          </button>
          <button
            onClick={() => setDecided(Object.fromEntries(all.map((key) => [key, false])))}
            type="button"
          >
            {say('bring:newer:none')}
          </button>
        </p>
      ) : (
        <p>{say('bring:newer:nothing')}</p>
      )}
      {open ? <h3>{say('bring:newer:conflicts', { count: open })}</h3> : null}
      {cards(true)}
      {changes.length > open ? (
        <h3>{say('bring:newer:changes', { count: changes.length - open })}</h3>
      ) : null}
      {cards(false)}
      <NamesList meant={whom} named={named} onMean={brought.mean} unnamed={0} />
      <Outcome caused={caused} rulebook={rulebook} />
    </Panes>
  )
}

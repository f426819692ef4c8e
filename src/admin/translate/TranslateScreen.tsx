'use client'

import { useModal } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { OpenedTranslations, TabLanguage } from '../../api/translations/openTranslations.js'
import type { Id } from '../../core/types.js'
import { languageMeant } from '../../core/translation/languageTags.js'
import { apiClientTo } from '../builder/apiClient.js'
import { useSay } from '../inputs/useSay.js'
import { TabPath } from '../TabPath.js'
import { KeptTextsBars } from '../kept/KeptTextsBars.js'
import { useKeptTexts } from '../kept/useKeptTexts.js'
import { useLeave } from '../kept/useLeave.js'
import { wholeAgenda } from '../publish/publicationPart.js'
import { PublishDrawer } from '../publish/PublishDrawer.js'
import { PublishPanel } from '../publish/PublishPanel.js'
import { translateApiClient } from './apiClient.js'
import { EntryRow } from './EntryRow.js'
import { FilesPanel } from './FilesPanel.js'
import { filesApiClientTo } from './filesApiClient.js'
import { GroupHeading } from './GroupHeading.js'
import { groupsOf, isOpen, neighbour, type Show } from './groups.js'
import { LanguageTabs } from './LanguageTabs.js'
import { memoryOf } from './wordings.js'
import { isPartly } from './progress.js'
import { ReviewBar } from './ReviewBar.js'
import { useLineAsked } from './useLineAsked.js'
import { ShowBar } from './ShowBar.js'
import { useApiRoot } from '../addresses.js'

type Props = { event: Id } & OpenedTranslations

const publishing = 'agenda-publish'

/**
 * Documents that are shown at once; more on demand, so that a large conference opens as fast as a
 * small one.
 */
const page = 60

/** Every text of an event beside its translation into one language. */
export function TranslateScreen({ event, initial, languages, mayPublish }: Props) {
  const { say, language: reads } = useSay()
  const { from, to, documents, glossary } = initial
  const otherwise = say('builder:noAnswer')
  const api = useApiRoot()
  const apiClient = useMemo(
    () => translateApiClient({ api, event, to, otherwise }),
    [api, event, otherwise, to],
  )
  const files = useMemo(
    () => filesApiClientTo({ api, event, to, otherwise }),
    [api, event, otherwise, to],
  )
  const publication = useMemo(
    () => apiClientTo({ api, event, locale: from, otherwise }).publication,
    [api, event, from, otherwise],
  )
  const keptTexts = useKeptTexts(initial, apiClient)
  const {
    drafts,
    entries,
    outcomes,
    proposed,
    touched,
    save,
    insist,
    write,
    giveUp,
    suggest,
    reread,
  } = keptTexts.translating
  const isKept = keptTexts.kept.state === 'keeping'
  const [show, setShow] = useState<Show>(() => (initial.texts.some(isOpen) ? 'open' : 'all'))
  const [review, setReview] = useState(initial.review)
  const [outdatedFirst, setOutdatedFirst] = useState(false)
  const pivots = languages.filter(({ code }) => code !== from && code !== to)
  // Whoever reads the panel in a language that the event has reads its texts in it too.
  const [pivot, setPivot] = useState(
    () =>
      languageMeant(
        reads,
        pivots.map(({ code }) => code),
      ) ?? '',
  )
  const [shown, setShown] = useState(page)
  const [filesOpen, setFilesOpen] = useState(false)
  const { openModal, closeModal } = useModal()
  const root = useRef<HTMLDivElement>(null)
  useLineAsked(root, () => setShown(initial.texts.length))
  // A draft of some paragraphs is where it stays, and needs no question.
  const unsaved = entries.some(
    (entry) => drafts[entry.address] && !(isKept && isPartly(entry, drafts[entry.address]!)),
  )
  useLeave({ unsaved, kept: isKept, question: say('kept:leaveAnyway') })

  const own = useMemo(() => entries.filter(({ source }) => source.language !== to), [entries, to])
  const groups = useMemo(
    () => groupsOf(own, { documents, show, outdatedFirst, touched }),
    [documents, outdatedFirst, own, show, touched],
  )
  const memory = useMemo(() => memoryOf(own), [own])
  const languageOf = useCallback(
    (code: string): TabLanguage =>
      languages.find((each) => each.code === code) ?? {
        code,
        label: code,
        direction: 'ltr',
        open: false,
      },
    [languages],
  )
  const current = useRef(groups)
  useEffect(() => {
    current.current = groups
  }, [groups])
  const goNext = useCallback((address: string, step: -1 | 1, which: 'any' | 'open') => {
    const next = neighbour(current.current, address, step, which)
    const focus = () => {
      const field =
        next === undefined
          ? undefined
          : root.current?.querySelector<HTMLTextAreaElement>(
              `textarea[data-field="${CSS.escape(next)}"]`,
            )
      field?.focus()
      return Boolean(field)
    }
    if (!next || focus()) return
    // It is among those that are not drawn yet.
    setShown((before) => before + page)
    setTimeout(focus, 100)
  }, [])

  return (
    <div className="agenda-builder agenda-translate" ref={root}>
      <TabPath tab={say('translate:tab')} />
      <LanguageTabs
        from={from}
        languages={languages}
        open={own.filter(isOpen).length}
        to={to}
        total={own.length}
      />
      <ReviewBar
        apiClient={apiClient}
        event={event}
        initial={review}
        key={`${to} ${review?.askedAt ?? ''}`}
        language={languageOf(to).label}
        mayPublish={mayPublish}
        onPublish={() => openModal(publishing)}
        to={to}
      />
      <KeptTextsBars {...keptTexts} languages={languages} to={to} />
      <PublishDrawer heading={say('publishing:heading:all')} slug={publishing}>
        <PublishPanel
          apiClient={publication}
          event={event}
          onClose={() => closeModal(publishing)}
          onPublished={() => void reread().then((answer) => answer && setReview(answer.review))}
          part={wholeAgenda}
          reviewed={to}
          translateIn={(language) => `?to=${language}`}
        />
      </PublishDrawer>
      {filesOpen ? (
        <FilesPanel
          apiClient={files}
          beside={pivot || undefined}
          label={languageOf(to).label}
          onClose={() => setFilesOpen(false)}
          onStored={() => void reread()}
          to={to}
        />
      ) : null}
      <ShowBar
        onFiles={() => setFilesOpen(true)}
        onOutdatedFirst={setOutdatedFirst}
        onPivot={setPivot}
        onShow={setShow}
        pivot={pivot}
        pivots={pivots}
        outdatedFirst={outdatedFirst}
        show={show}
      />
      {groups.length || !own.length ? null : (
        <p className="agenda-builder__done">{say('translate:nothingOpen')}</p>
      )}
      {groups.slice(0, shown).map(({ document, entries: texts, key }) => (
        <section aria-labelledby={document && `texts-${key}`} key={key}>
          <GroupHeading document={document} id={`texts-${key}`} />
          <ul>
            {texts.map((entry) => (
              <EntryRow
                draft={drafts[entry.address]}
                entry={entry}
                outcome={outcomes[entry.address]}
                giveUp={giveUp}
                insist={insist}
                glossary={glossary}
                key={entry.address}
                memory={memory}
                onNext={goNext}
                pivot={pivot ? languageOf(pivot) : undefined}
                proposed={proposed[entry.address] === 'whole'}
                save={save}
                source={languageOf(entry.source.language)}
                suggest={initial.suggests ? suggest : undefined}
                target={languageOf(to)}
                write={write}
              />
            ))}
          </ul>
        </section>
      ))}
      {groups.length > shown ? (
        <button onClick={() => setShown(shown + page)} type="button">
          {say('translate:more', { count: groups.length - shown })}
        </button>
      ) : null}
      <details className="agenda-builder__help">
        <summary>{say('builder:keys')}</summary>
        <p>{say('translate:keys')}</p>
      </details>
    </div>
  )
}

'use client'

import { withId } from '../../../core/ids.js'
import { languageName, listOf } from '../../../core/phrases.js'
import { timeFields } from '../../../core/time/times.js'
import type { AgendaSession, Id } from '../../../core/types.js'
import { labelOf } from '../../../core/vocabulary.js'
import type { LineVersion } from '../../../store/builder/readLineVersions.js'
import { spokenDate } from '../../inputs/wording.js'
import { shownTime } from '../lineEdits.js'
import { partyName } from '../party.js'
import type { OpenedLine } from './useLine.js'

/** A change in words. Without `after`, only the field is named, since its value is long. */
type ChangeWords = { key: string; name: string; before?: string; after?: string }

const ofTime = new Set<string>([...timeFields, 'timing'].filter((name) => name !== 'day'))

/**
 * What a version changed, in words: short values as they were and are, long ones by the name of the
 * field.
 */
export function useVersionWords(opened: OpenedLine) {
  const { choices, language, rulebook, say } = opened
  const nameIn = (list: readonly { id: Id; name: string }[], id: Id | undefined) =>
    withId(list, id)?.name ?? ''
  const languages = (codes: readonly string[] | null | undefined) =>
    listOf(
      (codes ?? []).map((code) => languageName(code, language)),
      language,
    )
  const words: Record<string, (session: AgendaSession) => string> = {
    title: ({ title }) => title ?? '',
    kind: ({ kind }) => labelOf(rulebook.kinds, kind, language),
    day: ({ day }) => (day ? spokenDate(day, language, 'short') : ''),
    time: (session) => shownTime(session, { say, language }),
    status: ({ status }) => say(`values:sessionStatus:${status}`),
    place: ({ place }) => nameIn(choices.places, place),
    track: ({ track }) => nameIn(choices.tracks, track),
    assignments: ({ assignments }) =>
      listOf(
        assignments.map((each) => partyName(each, choices)),
        language,
      ),
    statusNote: ({ texts }) => texts?.statusNote ?? '',
    level: ({ texts }) => (texts?.level ? say(`values:sessionLevel:${texts.level}`) : ''),
    spokenLanguages: ({ texts }) => languages(texts?.spokenLanguages),
    interpretation: ({ texts }) => languages(texts?.interpretation),
  }
  return (version: LineVersion, before: LineVersion | undefined): ChangeWords[] => {
    const keys = new Set(version.changed.map((key) => (ofTime.has(key) ? 'time' : key)))
    return [...keys]
      .filter((key) => key !== 'position')
      .map((key) => {
        const name = say(`fields:${key}`)
        const [was, is] = [before && words[key]?.(before.session), words[key]?.(version.session)]
        return is === undefined || was === is
          ? { key, name }
          : { key, name, before: was, after: is }
      })
  }
}

import { type Edit, setMany } from '../../../core/builder/index.js'
import { values } from '../../../core/model/index.js'
import { foldLetters } from '../../../core/names/index.js'
import type { Agenda } from '../../../core/types.js'
import type { Column } from '../grid.js'
import { timeEdits } from '../lineEdits.js'
import type { BuilderLine } from '../builderLine.js'
import { calledSo } from '../party.js'
import type { Telling } from './cellText.js'

/** Why a text cannot be what a column holds: in words. */
type NotPasted = { fault: string }

const isCalled = (label: string, text: string) => foldLetters(label) === foldLetters(text)

/**
 * The edits that set a column of some lines to a text, read as if typed there; or why it cannot be
 * read, and then nothing changes.
 */
export function pasteText(
  agenda: Agenda,
  lines: readonly BuilderLine[],
  column: Column,
  text: string,
  { choices, rulebook, say }: Telling,
): Edit[] | NotPasted {
  const ids = lines.map(({ id }) => id)
  const unknown = { fault: say('builder:noChoice', { typed: text }) }
  switch (column) {
    case 'time': {
      const parts = lines.map((line) => timeEdits(agenda, line, text))
      return parts.some((part) => part === undefined)
        ? { fault: say('builder:noTime') }
        : parts.flatMap((part) => part ?? [])
    }
    case 'title':
      return setMany(agenda, ids, { title: text.replace(/\s+/g, ' ') })
    case 'kind': {
      const [kind] =
        Object.entries(rulebook.kinds).find(
          ([name, { labels }]) =>
            name === text || Object.values(labels).some((label) => isCalled(label, text)),
        ) ?? []
      return kind === undefined ? unknown : setMany(agenda, ids, { kind })
    }
    case 'place': {
      const [place] = calledSo(choices.places, text)
      return place ? setMany(agenda, ids, { place: place.id }) : unknown
    }
    case 'status': {
      const status = values.sessionStatus.find((each) =>
        isCalled(say(`values:sessionStatus:${each}`), text),
      )
      return status ? setMany(agenda, ids, { status }) : unknown
    }
    case 'people':
      return { fault: say('many:notPeople') }
  }
}

import type { Knowing } from './knowing.js'
import { isPlace } from './isPlace.js'
import { readParties } from './parties.js'
import type { PartyList } from './partyDetails.js'
import { type RoleHead, roleWithin } from './roles.js'
import { slice, type Stretch } from './stretch.js'
import { type ReadTitle, trimmed } from './titleParts.js'

const dash = /\s[–—-]\s|\s?[|]\s?/gu
const by =
  /[\s,;]+(?:(?:presented |given |delivered |introduced )?(?:by|with)|par|avec|por|con|de la mano de|a cargo de|من تقديم|تقديم|مع)\s+/giu

const sentence = /[.!?؟»”"]\s+(?=\p{Lu}|\p{Script=Arabic})/gu
/** What ends in a point and yet ends no sentence: `Prof.`, `J.`, `vs.` */
const shortened =
  /(?:^|[\s.])(?:\p{L}|prof|dr|mrs?|ms|st|mme|sra?|dra|lic|ing|hon|revd?|capt|vs|no|n[º°])$/iu

/** The people whom a text names, if it names nobody and nothing else. */
function namesIn(text: Stretch, knowing: Knowing): PartyList | undefined {
  const list = readParties(text, knowing)
  return list?.parties.every(({ is }) => is === 'name') ? list : undefined
}

/** Whether one of them surely is somebody, or something is said of who that is. */
const told = ({ parties }: PartyList): boolean =>
  parties.some(({ likeness, affiliation, jobTitle }) => likeness >= 3 || affiliation || jobTitle)

/** The people who follow a role, and further roles behind them: `Modera: A. Intervienen: B y C`. */
function roleLists(head: RoleHead, knowing: Knowing): ReadTitle['people'] {
  const next = roleWithin(head.rest, knowing)
  const more = next?.before.text ? roleLists(next.head, knowing) : []
  const list = readParties(more.length ? next!.before : head.rest, knowing, head)
  return list ? [{ list, role: { is: head.role, said: head.said } }, ...more] : more
}

/** The people who are named behind a title: after a dash, after "by", or with a role. */
export function peopleBehind(
  read: ReadTitle,
  knowing: Knowing,
  talk: boolean,
  apart: string,
): ReadTitle {
  const { title } = read
  const within = roleWithin(title, knowing)
  if (within?.before.text) {
    const [first, ...more] = roleLists(within.head, knowing)
    const list = first?.list
    // In `Dinner hosted by Ana Haddad` it is a sentence, and a title as a whole.
    const isSentence = !within.head.colon && /hosted by|accueilli/i.test(within.head.said.text)
    const named =
      within.head.colon ||
      list?.parties.every(
        ({ is }, index) =>
          is === 'name' ||
          (is === 'label' && (index > 0 || !/^(?:with|avec|con)$/i.test(within.head.said.text))),
      )
    if (list && named && list.likeness >= (within.head.colon ? 1 : 2) && !isSentence) {
      return peopleBehind(
        {
          ...read,
          title: trimmed(within.before),
          people: [
            { list, role: { is: within.head.role, said: within.head.said } },
            ...more,
            ...read.people,
          ],
        },
        knowing,
        talk,
        apart,
      )
    }
  }
  const found = (list: PartyList, to: number, said?: Stretch): ReadTitle => ({
    ...read,
    title: trimmed(slice(title, 0, to)),
    people: [{ list, ...(said ? { said } : {}) }, ...read.people],
  })
  for (const { 0: mark, index } of title.text.matchAll(by)) {
    const list = namesIn(slice(title, index + mark.length), knowing)
    if (list && list.likeness >= 2 && (talk || /^[,;]/.test(mark) || told(list)))
      return found(list, index, slice(title, index, index + mark.length))
  }
  for (const { 0: mark, index } of [...title.text.matchAll(sentence)].toReversed()) {
    if (shortened.test(title.text.slice(0, index))) continue
    const list = namesIn(slice(title, index + mark.length), knowing)
    if (list && list.likeness >= 2 && (talk || told(list)))
      return found(list, index + (mark.startsWith('.') ? 0 : 1))
  }
  for (const { 0: mark, index } of title.text.matchAll(/\s*[,،]\s*/gu)) {
    const list = namesIn(slice(title, index + mark.length), knowing)
    const before = title.text.slice(0, index)
    const setApart = /[»”"]$/u.test(before) || (apart && before.endsWith(apart.slice(-20)))
    if (
      index > 2 &&
      list &&
      list.likeness >= 2 &&
      (setApart || list.parties.some(({ likeness }) => likeness >= 3))
    )
      return found(list, index)
  }
  for (const { 0: mark, index } of [...title.text.matchAll(dash)].toReversed()) {
    if (index === 0) continue
    const behind = slice(title, index + mark.length)
    const list = namesIn(behind, knowing)
    if (
      list &&
      list.likeness >= (list.parties.length > 1 || told(list) ? 1 : 2) &&
      (list.likeness >= 3 || !isPlace(behind.text, knowing))
    )
      return found(list, index)
  }
  return read
}

/**
 * A title that is a word for what somebody does, followed by who does it: `Welcome: Ana Haddad,
 * Mayor of Sfax`.
 */
export function personAfterColon(
  text: Stretch,
  knowing: Knowing,
): Pick<ReadTitle, 'people' | 'title'> | undefined {
  const mark = /\s*[:：]\s*/u.exec(text.text.slice(0, 60))
  if (!mark || mark.index < 3 || text.text.slice(0, mark.index).includes('(')) return undefined
  const list = namesIn(slice(text, mark.index + mark[0].length), knowing)
  const clear = list?.parties.every(
    ({ likeness, jobTitle, affiliation }) => likeness >= (jobTitle || affiliation ? 1 : 3),
  )
  return list && clear ? { title: slice(text, 0, mark.index), people: [{ list }] } : undefined
}

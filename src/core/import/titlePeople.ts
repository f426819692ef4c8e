import type { Knowing } from './knowing.js'
import { isPlace } from './isPlace.js'
import { readParties } from './parties.js'
import { type RoleHead, roleHead, roleWithin } from './roles.js'
import { slice, type Stretch } from './stretch.js'
import { type ReadTitle, trimmed } from './titleParts.js'

const dash = /\s[–—-]\s|\s?[|]\s?/gu
const by =
  /[\s,;]+(?:(?:presented |given |delivered |introduced )?(?:by|with)|par|avec|por|con|de la mano de|a cargo de|من تقديم|تقديم|مع)\s+/giu

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
  if (within && within.before.text.length > 1) {
    const [first, ...more] = roleLists(within.head, knowing)
    const list = first?.list
    const sentence =
      !within.head.colon &&
      / by$| par$| por$/i.test(within.head.said.text) &&
      /hosted|offert|ofrecid|accueilli|acogid|hosted/i.test(within.head.said.text)
    const named =
      within.head.colon ||
      list?.parties.every(
        ({ is }, index) =>
          is === 'name' ||
          (is === 'label' && (index > 0 || !/^(?:with|avec|con)$/i.test(within.head.said.text))),
      )
    if (list && named && list.likeness >= (within.head.colon ? 1 : 2) && !sentence) {
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
  for (const { 0: mark, index } of [...title.text.matchAll(by)]) {
    if (index === 0) continue
    const list = readParties(slice(title, index + mark.length), knowing)
    const clear =
      list?.parties.every((each) => each.likeness >= 3) ||
      list?.parties.some((each) => each.is === 'name' && (each.jobTitle || each.affiliation)) ||
      ((talk || /^[,;]/.test(mark)) && (list?.likeness ?? 0) >= 2)
    if (list && list.likeness >= 2 && list.parties.every(({ is }) => is === 'name') && clear)
      return {
        ...read,
        title: trimmed(slice(title, 0, index)),
        people: [{ list, said: slice(title, index, index + mark.length) }, ...read.people],
      }
  }
  const sentence = /[.!?؟»”"]\s+(?=\p{Lu}|\p{Script=Arabic})/gu
  for (const { 0: mark, index } of [...title.text.matchAll(sentence)].toReversed()) {
    if (
      /(?:^|[\s.])(?:\p{L}|prof|dr|mrs?|ms|st|mme|sra?|dra|lic|ing|hon|revd?|capt|vs|no|n[º°])$/iu.test(
        title.text.slice(0, index),
      )
    )
      continue
    const behind = slice(title, index + mark.length)
    const list = readParties(behind, knowing)
    const told =
      talk ||
      list?.parties.every((party) => party.likeness >= 3 || party.affiliation || party.jobTitle)
    if (list && told && list.likeness >= 2 && list.parties.every(({ is }) => is === 'name'))
      return {
        ...read,
        title: slice(title, 0, index + (mark.startsWith('.') ? 0 : 1)),
        people: [{ list }, ...read.people],
      }
  }
  for (const { 0: mark, index } of title.text.matchAll(/\s*[,،]\s*/gu)) {
    const list = readParties(slice(title, index + mark.length), knowing)
    const before = title.text.slice(0, index)
    const sure = /[»”"]$/u.test(before) || (apart && before.endsWith(apart.slice(-20))) ? 2 : 3
    if (index > 2 && list?.parties.every(({ is, likeness }) => is === 'name' && likeness >= sure))
      return { ...read, title: trimmed(slice(title, 0, index)), people: [{ list }, ...read.people] }
  }
  for (const { 0: mark, index } of [...title.text.matchAll(dash)].toReversed()) {
    if (index === 0) continue
    const behind = slice(title, index + mark.length)
    const list = readParties(behind, knowing)
    if (
      !list ||
      list.likeness < 1 ||
      list.parties.some(({ is }) => is !== 'name') ||
      (list.likeness < 3 && isPlace(behind.text, knowing))
    )
      continue
    const told =
      list.parties.every((each) => each.likeness >= 3) ||
      list.parties.some((each) => each.affiliation || each.jobTitle) ||
      list.parties.length > 1
    if (list.likeness < 2 && !told) continue
    return {
      ...read,
      title: trimmed(slice(title, 0, index)),
      people: [{ list, ...(told ? {} : { weak: true as const }) }, ...read.people],
    }
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
  if (
    !mark ||
    mark.index < 3 ||
    text.text.slice(0, mark.index).includes('(') ||
    roleHead(text, knowing)?.colon === false
  )
    return undefined
  const list = readParties(slice(text, mark.index + mark[0].length), knowing)
  const clear = list?.parties.every(
    (party) =>
      party.is === 'name' &&
      (party.likeness >= 3 || (party.likeness >= 1 && (party.jobTitle || party.affiliation))),
  )
  return list && clear ? { title: slice(text, 0, mark.index), people: [{ list }] } : undefined
}

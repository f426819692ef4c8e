import type { Knowing } from './knowing.js'
import { isPlace } from './isPlace.js'
import { isOrganisation, isPost } from './names.js'
import type { PartyList } from './partyDetails.js'
import { readParties } from './parties.js'
import { roleAlone } from './roles.js'
import { slice, type Stretch } from './stretch.js'
import { textLabelFirst } from './textLabel.js'
import { startsWithPlace } from './titleParts.js'

const beforeTitle = /\s*[:：]\s+|\s[–—-]\s+|\s*[,،]\s*(?=[«“"„])/gu

/**
 * Somebody who is named before the title of their talk: `Ana Haddad (University of Sfax): Registers
 * of the harbour`.
 */
export function peopleBefore(
  title: Stretch,
  knowing: Knowing,
  talk: boolean,
): { list: PartyList; rest: Stretch } | undefined {
  for (const { 0: mark, index } of title.text.matchAll(beforeTitle)) {
    if (index > 160) return undefined
    const rest = slice(title, index + mark.length)
    const list = readParties(slice(title, 0, index), knowing)
    if (!list || !list.parties.every(({ is, likeness }) => is === 'name' && likeness >= 2)) continue
    const quoted = /^[«“"„]/u.test(rest.text)
    const told =
      list.parties.some(({ affiliation, jobTitle }) => affiliation || jobTitle) ||
      list.parties.every(({ likeness }) => likeness >= 3)
    if (!(told || quoted || (talk && mark.includes(':'))) || !/\p{L}/u.test(rest.text)) continue
    // In `Ana Haddad – University of Sfax` what follows is her affiliation, and no title.
    if (
      !quoted &&
      ((isOrganisation(rest.text, knowing) && mark.trim() !== ':') ||
        isPost(rest.text) ||
        (isPlace(rest.text, knowing) &&
          // In `Ana Haddad (UCLG): Registers of the harbour` the harbour is what she speaks of.
          (mark.trim() !== ':' ||
            startsWithPlace(rest.text) ||
            rest.text.split(/\s+/).length <= 3)) ||
        roleAlone(rest.text, knowing) ||
        (readParties(rest, knowing)?.likeness ?? 0) >= 2)
    )
      continue
    return { list, rest }
  }
  return undefined
}

const sentence = /\s*[.;،,|–—-]\s+/gu

/** A label that stands in one line with the title: `Puppets for children. Venue: City Library`. */
export function labelBehind(
  title: Stretch,
): { is: 'note' | 'place'; said: Stretch; rest: Stretch; before: Stretch } | undefined {
  for (const { 0: mark, index } of [...title.text.matchAll(sentence)].toReversed()) {
    const label = index > 0 ? textLabelFirst(slice(title, index + mark.length)) : undefined
    if (
      label?.rest.text &&
      (label.is === 'place' || label.is === 'note') &&
      /[:：]/.test(title.text.slice(index + mark.length + label.said.text.length).slice(0, 4))
    )
      return { is: label.is, said: label.said, rest: label.rest, before: slice(title, 0, index) }
  }
  return undefined
}

const given =
  /\s+ل(?=ل(?:سيد|سيدة|دكتور|دكتورة|أستاذ|أستاذة|استاذ|استاذة|مهندس|مهندسة|شيخ|شيخة)\s)/u

/**
 * Somebody after "of the" in Arabic, which is written as one word with their title: `كلمة ترحيبية
 * للسيد الحبيب بن جدو`.
 */
export function givenBy(
  title: Stretch,
  knowing: Knowing,
): { before: Stretch; list: PartyList } | undefined {
  const found = given.exec(title.text)
  if (!found) return undefined
  const name = slice(title, found.index + found[0].length)
  const list = readParties(
    {
      text: `ا${name.text}`,
      parts: name.parts.map((part) => ({ ...part, start: part.start + 1 })),
    },
    knowing,
  )
  return list && list.likeness >= 2 ? { before: slice(title, 0, found.index), list } : undefined
}

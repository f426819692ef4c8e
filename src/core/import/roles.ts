import { roleWords } from '../roleWords.js'
import type { RoleDefinition } from '../types.js'
import type { Knowing } from './knowing.js'
import { type Phrases, phraseAt, phrasesOf, wordsIn } from './phrases.js'
import { slice, type Stretch } from './stretch.js'

const remembered = new WeakMap<Record<string, RoleDefinition>, Phrases<string>>()

/** Both forms of labels that name two genders: `Modérateur·rice`, `رئيس/ة الجلسة`. */
export const formsOf = (label: string): string[] => [
  label,
  label.replace(/[·/]\p{L}+/gu, ''),
  label.replace(/[·/](?=\p{L})/gu, ''),
]

/** All names of an app's roles: their labels in all languages, and what documents call them. */
function rolePhrases({ roles }: Knowing): Phrases<string> {
  const known = remembered.get(roles)
  if (known) return known
  const all = phrasesOf(
    Object.fromEntries(
      Object.entries(roles).map(([role, { labels }]) => [
        role,
        [
          ...Object.values(labels).flatMap(formsOf),
          ...(Object.hasOwn(roleWords, role) ? [roleWords[role]] : []),
        ].join('|'),
      ]),
    ),
  )
  remembered.set(roles, all)
  return all
}

/** The role that a text names as a whole: `Moderator`, `the general rapporteur`. */
export function roleAlone(text: string, knowing: Knowing): string | undefined {
  const words = wordsIn(text.replace(/^(?:(?:the|le|la|el|los|las|les)\s|l['’])/i, ''))
  if (!words.length || words.length > 6) return undefined
  const found = phraseAt(words, 0, rolePhrases(knowing))
  if (!found) return undefined
  const rest = words.slice(found.words)
  return rest.every(
    (_, index) =>
      /^\p{L}?\d*$/u.test(rest[index]!.folded) ||
      /^(?:general|session|seance|sesion|of|the|de|la|du|s|es|e|a|and|et|y|jalsa|الجلسه|panel|debate|debat)$/.test(
        rest[index]!.folded,
      ) ||
      phraseAt(words, found.words + index, rolePhrases(knowing)) !== undefined,
  )
    ? found.is
    : undefined
}

/** A plural, two words for roles, or a word for several. */
const several = /(?:s|\(s\)|ون|ين|ات|an|en)$|\s(?:and|et|y)\s|(?:participant|بمشاركة)$/iu
const acts =
  /^(?:moderation|modération|moderación|facilitation|animation|présidence|presidencia|coordination|conduct|إدارة|رئاسة|تنشيط|تيسير|تقديم|with|avec|con|master of ceremonies)/iu
const announces = /\s(?:by|par|por|de|du)$/iu

export type RoleHead = { role: string; said: Stretch; rest: Stretch; many: boolean; colon: boolean }

/**
 * The role with which a text begins, and the text about who holds it: `Moderation: X`, `Chaired by
 * Y`, `Modera Z`. After a noun there must be a colon or a dash; verbs and "by" need none.
 */
export function roleHead(text: Stretch, knowing: Knowing): RoleHead | undefined {
  const mark = /[:：\t]|\s[-–—]\s/u.exec(text.text.slice(0, 70))
  if (mark) {
    const head = text.text.slice(0, mark.index).trim()
    const role = roleAlone(head.replace(/\([^)]*\)$/, ''), knowing)
    if (role) {
      return {
        role,
        said: slice(text, 0, mark.index),
        rest: slice(text, mark.index + mark[0].length),
        many: isMany(head.replace(/\([^)]{2,}\)$/, '')),
        colon: true,
      }
    }
    // `Modération et synthèse : X`, `Chair and moderator: Y`
  }
  const words = wordsIn(text.text.slice(0, 60))
  const found = phraseAt(words, 0, rolePhrases(knowing))
  if (!found) return undefined
  const last = words[found.words - 1]!
  const phrase = text.text.slice(0, last.to)
  if (!announces.test(phrase) && !isVerb(phrase)) return undefined
  const said = slice(text, 0, last.to)
  return { role: found.is, said, rest: slice(text, last.to), many: false, colon: false }
}

const verbs = new Set(
  'modera|moderan|presenta|preside|presiden|facilita|facilitan|imparte|imparten|participan|participa|presenta|presentan|dinamiza|dinamizan|conduce|conducen|interviene|intervienen|expone|exponen|relata|relatan|comenta|comentan|responden|responde|modère|présente|interviennent|intervient|with|avec|con|coordina|coordinan|يدير|تدير|يديرها|تديرها|يرأس|ترأس|يرأسها|ترأسها|يقدمها|تقدمها|يقدمه|تقدمه|بمشاركة|برئاسة|باستضافة|يسيرها|تسيرها|in conversation with|يدير الجلسة|تدير الجلسة|يرأس الجلسة|ترأس الجلسة|من تقديم|يدير الحوار|تدير الحوار'.split(
    '|',
  ),
)
/** Arabic verbs for what somebody does with the session: `يؤطرها`, `تقدمه`. */
const arabicVerb = /[يت]\p{L}{2,5}(?:ها|ه)$/u
/** Phrases that always announce somebody, even in the middle of a sentence. */
const announcing = new Set(
  'sous la présidence de|sous la présidence du|sous la conduite de|sous la modération de|bajo la presidencia de|under the chairmanship of|برئاسة|بإدارة|بتنشيط|بتأطير'.split(
    '|',
  ),
)
const isVerb = (phrase: string) =>
  verbs.has(phrase.toLowerCase()) || arabicVerb.test(phrase) || isAnnouncing(phrase)
const isAnnouncing = (phrase: string) => announcing.has(phrase.toLowerCase())

/**
 * Whether a word for a role is a plural, so that the people in the next lines hold it too; a word
 * for an act (`Moderation`) is not.
 */
export const isSeveral = (head: string): boolean => !acts.test(head.trim()) && isMany(head)

/** Whether several people may follow a word. */
export const isMany = (head: string): boolean => acts.test(head.trim()) || several.test(head.trim())

/**
 * Finds where a role is announced within a text: `…, led by Ana`, `… – facilitatrice : Mme Sané`,
 * `(guide: X)`.
 */
export function roleWithin(
  text: Stretch,
  knowing: Knowing,
): { before: Stretch; head: RoleHead } | undefined {
  for (const { 0: mark, index } of text.text.matchAll(/\s*[,.;(–—،-]\s*|\s+/gu)) {
    if (index === 0) continue
    const at = index + mark.length
    const rest = slice(text, at)
    const head = roleHead(rest, knowing)
    if (!head || !head.rest.text) continue
    const spaced = mark.trim() === ''
    // In `Closing remarks by Dr. A` the words before "by" are the title.
    if (
      spaced &&
      !head.colon &&
      /^(?:speech|address|remarks|welcome|statements?|talk|presentations?|opening|closing|responses?|comments|report|présentation|exposé|communication|intervention|keynote)(?!\p{L})/iu.test(
        head.said.text,
      )
    )
      continue
    if (
      spaced &&
      (head.colon
        ? !/^\p{Lu}/u.test(rest.text)
        : !/\s(?:by|par|por)$|^(?:with|avec|con)$/i.test(head.said.text) &&
          !arabicVerb.test(head.said.text) &&
          !isAnnouncing(head.said.text))
    )
      continue
    return {
      before: slice(text, 0, index),
      head: mark.includes('(') ? { ...head, rest: withoutClosing(head.rest) } : head,
    }
  }
  return undefined
}

function withoutClosing(text: Stretch): Stretch {
  return text.text.endsWith(')') ? slice(text, 0, text.text.length - 1) : text
}

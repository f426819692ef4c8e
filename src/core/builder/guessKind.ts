import type { KindDefinition } from '../types.js'
import { fold, indexOfWords, wordsOf } from './words.js'

/** What lines of each kind are called besides its labels. */
const alsoCalled: Record<string, string> = {
  opening: 'opening session|welcome|welcome address|welcoming remarks|opening remarks|mot de bienvenue|bienvenue|palabras de bienvenida|inauguración|bienvenida|كلمة ترحيبية|ترحيب',
  keynote: 'keynote speech|keynote address|conférence inaugurale|discours d’ouverture|ponencia magistral',
  panel: 'panel discussion|round table|roundtable|panel de discussion|panel|جلسة نقاش',
  workshop: 'working group|breakout session|breakout|break-out session|groupe de travail|grupo de trabajo|talleres|ورشة',
  fieldVisit: 'site visit|study visit|visite terrain|visite d’étude|visite de site|visita de campo|visita de estudio|زيارة',
  registration: 'registration|check-in|accueil|inscription|enregistrement|accueil des participants|registro|acreditación|استقبال|تسجيل',
  break: 'coffee break|coffee|tea break|pause café|pause|café|pausa café|descanso|استراحة قهوة|استراحة|قهوة',
  meal: 'lunch|lunch break|breakfast|dinner|déjeuner|pause déjeuner|petit déjeuner|dîner|almuerzo|desayuno|cena|comida|غداء|عشاء|فطور|استراحة غداء',
  social: 'social event|reception|cocktail|gala|gala dinner|réception|soirée|recepción|cóctel|حفل استقبال',
  travel: 'departure|arrival|transfer|transport|bus|arrivée|départ|transfert|déplacement|llegada|salida|traslado|وصول|مغادرة|تنقل',
  closing: 'closing session|closing remarks|wrap-up|conclusion|clôture|cierre|clausura|اختتام|ختام',
  meeting: 'bilateral meeting|reunion|اجتماع',
}

type Name = { kind: string; words: string[]; general: boolean }

const remembered = new WeakMap<Record<string, KindDefinition>, Name[]>()

/** All names of the kinds, the longest first; numbered kinds are the general case: everything is a session of some sort. */
function namesOf(kinds: Record<string, KindDefinition>): Name[] {
  const known = remembered.get(kinds)
  if (known) return known
  const names = Object.entries(kinds)
    .flatMap(([kind, { labels, numbered }]) =>
      [...Object.values(labels), ...(Object.hasOwn(alsoCalled, kind) ? (alsoCalled[kind] ?? '').split('|') : [])].map((label) => ({ kind, words: wordsOf(label), general: numbered === true })),
    )
    .sort((a, b) => b.words.length - a.words.length)
  remembered.set(kinds, names)
  return names
}

/**
 * The kind that the words of a title speak of, in any language of the vocabulary's labels; undefined when they say none.
 * The first that is named counts (`Presentation of the workshops` is a presentation), of two in one place the longer
 * (`Lunch break` is a meal, `Coffee break` a break).
 */
export function guessKind(title: string, kinds: Record<string, KindDefinition>): string | undefined {
  const words = wordsOf(title)
  const found = namesOf(kinds).flatMap(({ kind, words: phrase, general }) => {
    const index = indexOfWords(words, phrase)
    return index < 0 || kind === 'other' ? [] : [{ kind, rank: index + (general ? words.length : 0) }]
  })
  return found.reduce<(typeof found)[number] | undefined>((best, each) => (best && best.rank <= each.rank ? best : each), undefined)?.kind
}

/** After a number: a colon, or what could stand within a word too (`Session 1-on-1`, `Session V.I.P.`), but with room around it. */
const mark = String.raw`\s*(?::\s*|[.–—-]\s+|(?<=\s)[–—-]\s*)(?=\p{L}|\p{P})`
/** Arabic numbers sessions in words too: الجلسة الثالثة; hamzas and dots are often left out. */
const inWords = ['[أا]ول[ىي]', 'ثاني[ةه]', 'ثالث[ةه]', 'رابع[ةه]', 'خامس[ةه]', 'سادس[ةه]', 'سابع[ةه]', 'ثامن[ةه]', 'تاسع[ةه]', 'عاشر[ةه]', 'حادي[ةه]', 'عشرون'].join('|')
const ordinal = new RegExp(String.raw`^\s*ال(?:${inWords})(?:\s+عشر[ةه])?${mark}`, 'u')
const number = new RegExp(String.raw`^\s*(?:n[°º.]\s*)?(?:\p{Nd}{1,2}|[IVXL]{1,6})${mark}`, 'u')

type Label = { kind: string; folded: string; head: RegExp }
const labels = new WeakMap<Record<string, KindDefinition>, Label[]>()

/** The labels of numbered kinds, in Arabic with the article too; `head` finds as many letters, however their accents are written. */
function numberedLabels(kinds: Record<string, KindDefinition>): Label[] {
  const known = labels.get(kinds)
  if (known) return known
  const found = Object.entries(kinds).flatMap(([kind, { labels: all, numbered }]) =>
    (numbered ? Object.values(all).flatMap((each) => [each, `ال${each}`]) : []).map((label): Label => {
      const folded = fold(label)
      return { kind, folded, head: new RegExp(String.raw`^(?:[^\p{Mn}\u0640][\p{Mn}\u0640]*){${[...folded].length}}`, 'u') }
    }),
  )
  labels.set(kinds, found)
  return found
}

/**
 * A title that begins with the number of a numbered kind (`Session IV: Peer review`), without it, and that kind: numbers
 * follow from the order and are not stored. Undefined where a title begins otherwise.
 */
export function withoutNumber(title: string, kinds: Record<string, KindDefinition>): { kind: string; title: string } | undefined {
  for (const { kind, folded, head } of numberedLabels(kinds)) {
    const label = head.exec(title)?.[0]
    const rest = label !== undefined && fold(label) === folded ? title.slice(label.length) : ''
    const found = number.exec(rest) ?? ordinal.exec(rest)
    if (found) return { kind, title: rest.slice(found[0].length).trim() }
  }
  return undefined
}

/** What a title that is pasted or typed says: its kind, where it speaks of one, and the title without its number. */
export function readTitle(written: string, kinds: Record<string, KindDefinition>): { kind?: string; title: string } {
  return withoutNumber(written, kinds) ?? { kind: guessKind(written, kinds), title: written }
}

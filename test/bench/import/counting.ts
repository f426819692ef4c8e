import { foldName } from '../../../src/core/names/index.js'

/** One line of an agenda in the shape in which proposals are printed; `also`: what is right too. */
export type CountedLine = {
  day?: string
  starts?: string
  ends?: string
  part?: string
  title?: string
  kind?: string
  place?: string
  optional?: boolean
  people?: Person[]
  objective?: string
  methodology?: string
  questions?: string[]
  description?: string
  also?: Record<string, unknown>
}
export type Person = {
  name?: string
  label?: string
  role?: string
  jobTitle?: string
  affiliation?: string
  optional?: boolean
  also?: Record<string, unknown>
}

const counted = [
  'lines',
  'linesRight',
  'kindsRight',
  'people',
  'peopleRight',
  'details',
  'detailsRight',
  'texts',
  'textsRight',
  'junk',
  'invented',
  'wordsLost',
] as const
export type Counts = Record<(typeof counted)[number], number>
export const none = (): Counts => Object.fromEntries(counted.map((key) => [key, 0])) as Counts
export const sum = (all: readonly Counts[]): Counts =>
  Object.fromEntries(
    counted.map((key) => [key, all.reduce((total, each) => total + each[key], 0)]),
  ) as Counts

const alternatives = (of: { also?: Record<string, unknown> }, field: string): unknown[] =>
  [of.also?.[field]].flat().filter((each) => each !== undefined)
const text = (value: unknown) => foldName(String(value ?? ''))

/** Whether a value is the right one, or one of those that are right too. */
function isRight(
  wanted: object & { also?: Record<string, unknown> },
  field: string,
  got: unknown,
): boolean {
  return [(wanted as Record<string, unknown>)[field], ...alternatives(wanted, field)].some(
    (each) => text(each) === text(got),
  )
}

const honorifics =
  /^(?:(?:dr|prof|mr|mrs|ms|mme|m|sr|sra|dra|d|dona|dna|capt|dame|he|hon|revd|pr|أ د|د|السيد|السيده|الاستاذ|الاستاذه|الدكتور|الدكتوره)\s)+/u
const bare = (name: string) => text(name).replace(honorifics, '')
const called = ({ name, label, ...rest }: Person) =>
  [name, label, ...alternatives(rest, 'name'), ...alternatives(rest, 'label')]
    .filter(Boolean)
    .map((each) => bare(String(each)))

const similar = (a: string, b: string) => {
  const [left, right] = [text(a).split(' '), text(b).split(' ')]
  return (2 * left.filter((word) => right.includes(word)).length) / (left.length + right.length)
}

/** The proposed line that each wanted one is most likely meant by. */
function pairsOf(
  wanted: readonly CountedLine[],
  got: readonly CountedLine[],
): Map<CountedLine, CountedLine> {
  const all = wanted.flatMap((a) =>
    got.map((b) => {
      const title = Math.max(
        ...[a.title, ...alternatives(a, 'title')].map((each) =>
          similar(String(each ?? ''), b.title ?? ''),
        ),
      )
      return {
        a,
        b,
        title,
        likeness: 3 * title + (a.day === b.day ? 1 : 0) + (a.starts === b.starts ? 1 : 0),
      }
    }),
  )
  const pairs = new Map<CountedLine, CountedLine>()
  for (const { a, b } of all
    .filter(
      ({ title, a: left, b: right }) => title >= 0.4 || (title > 0 && left.starts === right.starts),
    )
    .sort((x, y) => y.likeness - x.likeness)) {
    if (!pairs.has(a) && ![...pairs.values()].includes(b)) pairs.set(a, b)
  }
  return pairs
}

const textFields = ['objective', 'methodology', 'questions', 'description'] as const
const joined = (value: unknown) => (Array.isArray(value) ? value.join('\n') : value)
const detailsOf = ({ jobTitle, affiliation }: Person) =>
  text(`${jobTitle ?? ''} ${affiliation ?? ''}`)

/** What of a proposal is right, against the answer of a careful editor. */
export function countRight(
  wanted: readonly CountedLine[],
  got: readonly CountedLine[],
  sections: readonly string[] = [],
): { counts: Counts; wrong: string[] } {
  const counts = none()
  const wrong: string[] = []
  const pairs = pairsOf(wanted, got)
  for (const line of wanted.filter(({ optional }) => !optional)) {
    const found = pairs.get(line)
    counts.lines += 1
    const faults = (['day', 'starts', 'ends', 'part', 'title'] as const).filter(
      (field) => (field !== 'part' || line.part) && !isRight(line, field, found?.[field]),
    )
    if (found && !faults.length) counts.linesRight += 1
    else
      wrong.push(
        `${line.day} ${line.starts ?? ''} ${line.title}: ${found ? faults.map((field) => `${field} ${found[field]}`).join(', ') : 'not found'}`,
      )
    if (isRight(line, 'kind', found?.kind)) counts.kindsRight += 1
    else wrong.push(`${line.title}: kind ${found?.kind}`)
    countPeople(line, found, counts, wrong)
    for (const field of textFields) {
      if (line[field] === undefined) continue
      counts.texts += 1
      if (isRight({ ...line, [field]: joined(line[field]) }, field, joined(found?.[field])))
        counts.textsRight += 1
      else wrong.push(`${line.title}: ${field}`)
    }
  }
  const extra = got.filter(
    (line) => ![...pairs.values()].includes(line) && !sections.map(text).includes(text(line.title)),
  )
  counts.junk = extra.length
  wrong.push(...extra.map(({ title }) => `no line: ${title}`))
  return { counts, wrong }
}

function countPeople(
  line: CountedLine,
  found: CountedLine | undefined,
  counts: Counts,
  wrong: string[],
): void {
  const rest = [...(found?.people ?? [])]
  if (alternatives(line, 'people').some((each) => Array.isArray(each) && !each.length)) return
  for (const person of (line.people ?? []).filter(({ optional }) => !optional)) {
    const at = rest.findIndex((each) => called(each).some((name) => called(person).includes(name)))
    const [mine] = at < 0 ? [] : rest.splice(at, 1)
    counts.people += 1
    if (mine && isRight(person, 'role', mine.role)) counts.peopleRight += 1
    else
      wrong.push(
        `${line.title}: ${person.name ?? person.label} ${mine ? `as ${mine.role}` : 'not found'}`,
      )
    if (!mine || !detailsOf(person)) continue
    counts.details += 1
    if (
      detailsOf(person) === detailsOf(mine) ||
      (isRight(person, 'jobTitle', mine.jobTitle) &&
        isRight(person, 'affiliation', mine.affiliation))
    )
      counts.detailsRight += 1
    else wrong.push(`${line.title}: details of ${person.name}`)
  }
  counts.invented += rest.length
  wrong.push(...rest.map((each) => `${line.title}: nobody is ${each.name ?? each.label}`))
}

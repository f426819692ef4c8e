type Row = Record<string, unknown>

/** What Payload writes of one document to one table: rows that are added, or rows that go. */
export type Statement = { db: object; tableName: string } & (
  { kind: 'insert'; rows: Row[] } | { kind: 'delete'; where: unknown }
)

/**
 * The parts of Payload's SQL adapters that write what belongs to a document in other tables: its
 * texts, rows of lists, references. The document's own row is written without them.
 */
export type SqlAdapter = {
  tables: Record<string, Record<string, unknown>>
  insert: (args: {
    db: object
    tableName: string
    values: Row | Row[]
    onConflictDoUpdate?: unknown
  }) => Promise<Row[]>
  deleteWhere: (args: { db: object; tableName: string; where: unknown }) => Promise<void>
  operators: { or: (...conditions: unknown[]) => unknown }
}

/**
 * Carries out statements of the same kind to the same table as one: one that deletes what any of
 * them would, or one that adds all their rows.
 *
 * @returns for each statement the rows that it would have been answered with
 */
async function runAsOne(
  { insert, deleteWhere, operators }: SqlAdapter,
  set: Statement[],
): Promise<Row[][]> {
  const [first] = set
  if (!first) return []
  const { db, tableName, kind } = first
  if (kind === 'delete') {
    const conditions = set.flatMap((each) => (each.kind === 'delete' ? [each.where] : []))
    await deleteWhere({
      db,
      tableName,
      where: conditions.length > 1 ? operators.or(...conditions) : conditions[0],
    })
    return set.map(() => [])
  }
  const parts = set.map((each) => (each.kind === 'insert' ? each.rows : []))
  const inserted = await insert({ db, tableName, values: parts.flat() })
  let from = 0
  return parts.map(({ length }) => inserted.slice(from, (from += length)))
}

/** The ends of the names of the tables that Payload writes first, in the order in which it does. */
const parts = ['locales', 'rels', 'texts', 'numbers']

/**
 * Gives each statement a number: Payload writes statements with a lower number first. The order is
 * texts, references, lists of texts and of numbers, then rows of lists, then choices.
 */
function ranksIn(tables: SqlAdapter['tables']): (statement: Statement) => number {
  const names = Object.keys(tables)
  const places = new Map(names.map((name, at) => [name, at]))
  return ({ kind, tableName }) => {
    const inserts = kind === 'insert' ? 1 : 0
    const part = parts.findIndex((each) => tableName.endsWith(`_${each}`))
    const owner = part < 0 ? tableName : tableName.slice(0, -parts[part]!.length - 1)
    // A table with a parent holds rows of lists; one without holds documents.
    if (part >= 0 && !tables[owner]?._parentID) return part * 2 + inserts
    if (tables[tableName]?.parent && tables[tableName]?.value)
      return 1e6 + (places.get(tableName) ?? 0) * 2 + inserts
    return tables[owner]?._parentID
      ? 10 + inserts * 1e5 + (places.get(owner) ?? 0) * 2 + (part < 0 ? 0 : 1)
      : -1
  }
}

type Waiting = {
  statement: Statement
  rank: number
  answer: (rows: Row[]) => void
  fail: (error: unknown) => void
}

/**
 * Collects the statements of many documents that are written side by side, and carries out those to
 * the same table together. Not every document has something in every table. Of the statements that
 * wait, those to the earliest table go first, so that a document that skips this table waits for
 * the others at the next one.
 */
export class Statements {
  private waiting: Waiting[] = []
  private readonly rankOf: (statement: Statement) => number

  constructor(private readonly adapter: SqlAdapter) {
    this.rankOf = ranksIn(adapter.tables)
  }

  /** Resolves with what the database answers to this statement; throws what it throws. */
  run(statement: Statement): Promise<Row[]> {
    return new Promise((answer, fail) => {
      this.waiting.push({ statement, rank: this.rankOf(statement), answer, fail })
      if (this.waiting.length === 1) this.next()
    })
  }

  /** Waits until every document has got to its next statement, which is once nothing else runs. */
  private next(): void {
    setImmediate(() => void this.runFirst())
  }

  private async runFirst(): Promise<void> {
    const rank = Math.min(...this.waiting.map((each) => each.rank))
    const first = this.waiting.find((each) => each.rank === rank)
    if (!first) return
    const { kind, tableName } = first.statement
    const set = this.waiting.filter(
      ({ statement }) => statement.kind === kind && statement.tableName === tableName,
    )
    try {
      const answers = await runAsOne(
        this.adapter,
        set.map(({ statement }) => statement),
      )
      set.forEach(({ answer }, at) => answer(answers[at] ?? []))
    } catch (error) {
      for (const { fail } of set) fail(error)
    }
    this.waiting = this.waiting.filter((each) => !set.includes(each))
    if (this.waiting.length) this.next()
  }
}

type Row = Record<string, unknown>

/** A statement of one document to one table, as Payload's adapters for SQL carry them out. */
export type Statement = { db: object; tableName: string } & (
  { kind: 'insert'; rows: Row[] } | { kind: 'delete'; where: unknown }
)

/** The parts of such an adapter through which every row of a document goes, past its first. */
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

/** The statements of one kind to one table become one: all that any of them deletes, or all their rows. What each of them was answered. */
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

/** The order in which Payload writes the tables of a document: its texts, what it refers to, lists of words and numbers, its rows, its choices. */
const parts = ['locales', 'rels', 'texts', 'numbers']

function ranksIn(tables: SqlAdapter['tables']): (statement: Statement) => number {
  const names = Object.keys(tables)
  const places = new Map(names.map((name, at) => [name, at]))
  return ({ kind, tableName }) => {
    const inserts = kind === 'insert' ? 1 : 0
    const part = parts.findIndex((each) => tableName.endsWith(`_${each}`))
    const owner = part < 0 ? tableName : tableName.slice(0, -parts[part]!.length - 1)
    // Rows of a document have a parent; a document has none.
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
 * Statements of many documents that are written side by side. Not all documents have something in every table: of what waits,
 * that which comes first in the order of tables goes first, so that those who skip a table wait there for the others.
 */
export class Statements {
  private waiting: Waiting[] = []
  private readonly rankOf: (statement: Statement) => number

  constructor(private readonly adapter: SqlAdapter) {
    this.rankOf = ranksIn(adapter.tables)
  }

  run(statement: Statement): Promise<Row[]> {
    return new Promise((answer, fail) => {
      this.waiting.push({ statement, rank: this.rankOf(statement), answer, fail })
      if (this.waiting.length === 1) this.next()
    })
  }

  /** Once the process has come to rest, every document has come to its next statement. */
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

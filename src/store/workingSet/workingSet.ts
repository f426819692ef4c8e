import type { Id } from '../../core/types.js'
import { writeInSets } from '../../database/sets/writeInSets.js'
import type { Doc } from '../toAgenda.js'

/** As many documents are written together: enough to spare most statements, few enough to leave others their turn. */
const atOnce = 50

/** A version as the database gives it, all languages in it. */
export type Version = Doc & { parent: Id; version: Doc }

/**
 * What an operation that writes many documents knows of them, so that it does not ask the database for each one again: what it
 * read and wrote of agendas, and what it was answered about what they refer to. Nobody else writes these while it holds the
 * event's lease. Values are copied in and out: hooks change what they are given. Where a database writes many documents faster
 * than one after the other, they wait here for one another.
 */
export class WorkingSet {
  private readonly documents = new Map<string, Doc>()
  private readonly latest = new Map<string, Version>()
  private readonly made = new Set<string>()
  private readonly answers = new Map<string, Map<string, unknown>>()
  private readonly waiting = new Map<string, () => Promise<unknown>>()

  constructor(private readonly adapter: object) {}

  private key = (collection: string, id: Id) => `${collection}:${id}`

  /** Keeps the write of a row, or of a version, of a document until there are many, or somebody asks for what it writes. */
  async writeLater(
    what: 'row' | 'version',
    collection: string,
    id: Id,
    write: () => Promise<unknown>,
  ): Promise<void> {
    const key = `${what} ${this.key(collection, id)}`
    if (this.waiting.has(key)) await this.writeNow()
    this.waiting.set(key, write)
    if (this.waiting.size >= atOnce) await this.writeNow()
  }

  waits(what: 'row' | 'version', collection: string, id: Id): boolean {
    return this.waiting.has(`${what} ${this.key(collection, id)}`)
  }

  /** Writes what waits for it. */
  async writeNow(): Promise<void> {
    const writes = [...this.waiting.values()]
    this.waiting.clear()
    if (writes.length) await writeInSets(this.adapter, writes)
  }

  /** The row of a document, as readers may see it. */
  document(collection: string, id: Id): Doc | undefined {
    const found = this.documents.get(this.key(collection, id))
    return found && structuredClone(found)
  }

  /** The version that editors see. */
  latestVersion(collection: string, id: Id): Version | undefined {
    const found = this.latest.get(this.key(collection, id))
    return found && structuredClone(found)
  }

  remember(collection: string, doc: Doc): void {
    this.documents.set(this.key(collection, doc.id as Id), structuredClone(doc))
  }

  rememberVersion(collection: string, version: Version): void {
    this.latest.set(this.key(collection, version.parent), structuredClone(version))
  }

  forgetVersion(collection: string, id: Id): void {
    this.latest.delete(this.key(collection, id))
  }

  /** It was made in this operation: it has no more versions than were made in it. */
  noteMade(collection: string, id: Id): void {
    this.made.add(this.key(collection, id))
  }

  wasMade(collection: string, id: Id): boolean {
    return this.made.has(this.key(collection, id))
  }

  /** The answer to a question about a collection, asked once until something of the collection is written. */
  async askOnce<T>(collection: string, question: string, ask: () => Promise<T>): Promise<T> {
    const known = this.answers.get(collection) ?? new Map<string, unknown>()
    this.answers.set(collection, known)
    if (!known.has(question)) known.set(question, structuredClone(await ask()))
    return structuredClone(known.get(question)) as T
  }

  /** A document more: what was answered about the collection may be another now, what is known of its others is not. */
  forgetAnswers(collection: string): void {
    this.answers.delete(collection)
  }

  /** What is no longer known after a write: of one document, or of all of a collection. */
  forget(collection: string, id?: Id): void {
    this.forgetAnswers(collection)
    const gone =
      id === undefined
        ? [...this.documents.keys(), ...this.latest.keys()].filter((key) =>
            key.startsWith(`${collection}:`),
          )
        : [this.key(collection, id)]
    for (const key of gone) {
      this.documents.delete(key)
      this.latest.delete(key)
    }
  }
}

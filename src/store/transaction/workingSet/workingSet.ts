import type { Id } from '../../../core/types.js'
import { writeInSets } from '../../../database/sets/writeInSets.js'
import { idOf } from '../../../core/ids.js'
import type { Doc } from '../../toAgenda.js'

/**
 * How many rows and versions are written together: enough to save most of the statements, and few
 * enough that others are answered in between.
 */
const atOnce = 50

/** A version as the database gives it, with all languages. */
export type Version = Doc & { parent: Id; version: Doc }

/**
 * What an operation that writes many documents remembers, so that it need not ask the database
 * again: events and sessions that it has read or written, and answers about people, places and what
 * else they refer to. Nobody else can change these while the operation has the event's lease.
 *
 * Documents are copied when they come in and when they go out, since hooks change the objects that
 * they are given. Writes can wait here until there are many (`writeLater`), where the database
 * writes many documents faster than one after another.
 */
export class WorkingSet {
  private readonly documents = new Map<string, Doc>()
  private readonly latest = new Map<string, Version>()
  private readonly made = new Set<string>()
  private readonly answers = new Map<string, Map<string, unknown>>()
  private readonly waiting = new Map<string, () => Promise<unknown>>()

  constructor(private readonly adapter: object) {}

  private key = (collection: string, id: Id) => `${collection}:${id}`

  /**
   * Keeps the write of a document's row, or of its version, until `writeNow` is called or there are
   * enough of them. A second write of the same row or version lets the first one go before it.
   */
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

  /** Whether a write of this row or version has not been made yet. */
  waits(what: 'row' | 'version', collection: string, id: Id): boolean {
    return this.waiting.has(`${what} ${this.key(collection, id)}`)
  }

  /** Makes all the writes that wait. */
  async writeNow(): Promise<void> {
    const writes = [...this.waiting.values()]
    this.waiting.clear()
    if (writes.length) await writeInSets(this.adapter, writes)
  }

  /** The row of a document, which is what readers see; undefined where it is not known. */
  document(collection: string, id: Id): Doc | undefined {
    const found = this.documents.get(this.key(collection, id))
    return found && structuredClone(found)
  }

  /** The latest version of a document, which editors see; undefined where it is not known. */
  latestVersion(collection: string, id: Id): Version | undefined {
    const found = this.latest.get(this.key(collection, id))
    return found && structuredClone(found)
  }

  remember(collection: string, doc: Doc): void {
    const id = idOf(doc.id)
    if (id !== undefined) this.documents.set(this.key(collection, id), structuredClone(doc))
  }

  rememberVersion(collection: string, version: Version): void {
    this.latest.set(this.key(collection, version.parent), structuredClone(version))
  }

  forgetVersion(collection: string, id: Id): void {
    this.latest.delete(this.key(collection, id))
  }

  /** Notes that a document was created in this operation, and so had no versions before. */
  noteMade(collection: string, id: Id): void {
    this.made.add(this.key(collection, id))
  }

  wasMade(collection: string, id: Id): boolean {
    return this.made.has(this.key(collection, id))
  }

  /**
   * The answer to a question about a collection. `ask` is called the first time, and again only
   * once something in the collection was written.
   */
  async askOnce(
    collection: string,
    question: string,
    ask: () => Promise<unknown>,
  ): Promise<unknown> {
    const known = this.answers.get(collection) ?? new Map<string, unknown>()
    this.answers.set(collection, known)
    if (!known.has(question)) known.set(question, structuredClone(await ask()))
    return structuredClone(known.get(question))
  }

  /** To be called when a document is added: answers may have changed, other documents have not. */
  forgetAnswers(collection: string): void {
    this.answers.delete(collection)
  }

  /** Forgets one document, or all documents of a collection, and all answers about it. */
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

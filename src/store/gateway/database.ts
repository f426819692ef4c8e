import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/types.js'
import type { Doc } from '../toAgenda.js'

/**
 * The slug of a collection, which an app may choose. As a type it also carries what the documents
 * of the collection are.
 */
export type SlugOf<T> = CollectionSlug & { readonly holds?: T }

/** A document of any collection. */
export type Stored = Doc & { id: Id }

/** A version of a document as the database gives it. */
export type StoredVersion<T = Stored> = {
  id: Id
  parent: Id
  latest?: boolean
  updatedAt: string
  version: Omit<T, 'id'>
}

/** The fields that are read, by name; fields of a group or of a version stand under its name. */
export type Fields = { [name: string]: Fields | true }

type Asking = { req?: Partial<PayloadRequest> }
type Query<T> = Asking & {
  collection: SlugOf<T>
  where?: Where
  limit?: number
  page?: number
  pagination?: boolean
  sort?: string | string[]
  locale?: string
  select?: Fields
  /** See src/database/selectedFields.ts. */
  selectedAlone?: boolean
}
type One = { id: Id; where?: never } | { id?: never; where: Where }
type Write = { locale?: string; options?: { atomic: true }; returning?: boolean }
type Found<T> = { docs: T[]; totalDocs: number; totalPages: number }
type These<T> = Asking & { collection: SlugOf<T>; where: Where }

/**
 * The methods of Payload's database adapter, as the store uses them: without access, hooks or
 * validation. What they give has the type that belongs to the collection.
 */
export type Database = {
  find<T = Stored>(query: Query<T>): Promise<Found<T>>
  findOne<T extends { id: Id } = Stored>(query: Query<T>): Promise<T | null>
  queryDrafts<T = Stored>(query: Query<T>): Promise<Found<T>>
  findVersions<T = Stored>(query: Query<T>): Promise<Found<StoredVersion<T>>>
  count<T>(query: Asking & { collection: SlugOf<T>; where?: Where }): Promise<{ totalDocs: number }>
  countVersions<T>(
    query: Asking & { collection: SlugOf<T>; where?: Where },
  ): Promise<{ totalDocs: number }>
  create<T = Stored>(write: Asking & Write & { collection: SlugOf<T>; data: Doc }): Promise<T>
  updateOne<T = Stored>(
    write: Asking & Write & One & { collection: SlugOf<T>; data: Doc },
  ): Promise<T | null>
  createVersion<T>(
    write: Asking & {
      autosave: boolean
      collectionSlug: SlugOf<T>
      createdAt: string
      updatedAt: string
      parent: Id
      versionData: Doc
    },
  ): Promise<unknown>
  updateVersion<T>(
    write: Asking & {
      collection: SlugOf<T>
      id: Id
      locale?: string
      versionData: { version: Doc; latest?: boolean; updatedAt?: string }
    },
  ): Promise<unknown>
  deleteOne<T>(which: These<T>): Promise<unknown>
  deleteMany<T>(which: These<T>): Promise<void>
  deleteVersions<T>(which: These<T>): Promise<void>
}

/**
 * The database, for reads and writes that pass by access and hooks. Pass `req` to take part in its
 * transaction.
 *
 * @example
 * const { docs } = await databaseOf(payload).find({ collection, where, limit: 0, req })
 */
// Payload's own types do not know what a collection holds, and adapters add types of theirs to them.
export const databaseOf = ({ db }: Pick<Payload, 'db'>): Database => db as Database

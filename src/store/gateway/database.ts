import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/types.js'
import type { Doc } from '../toAgenda.js'

/** The name that a collection has in this app, with the type of what it holds: a host may call it otherwise. */
export type SlugOf<T> = CollectionSlug & { readonly holds?: T }

/** What any collection holds at least. */
export type Stored = Doc & { id: Id }

/** A version as the database gives it. */
export type StoredVersion<T = Stored> = {
  id: Id
  parent: Id
  latest?: boolean
  updatedAt: string
  version: Omit<T, 'id'>
}

/** Fields that are read, by name; those of a group or a version under its name. */
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

/** What the store asks of the database, past access and hooks: Payload's adapter, whose answers have the type that the collection holds. */
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

/** Payload's types promise whatever a caller wishes for; here it is what the collection holds. */
export const databaseOf = ({ db }: Pick<Payload, 'db'>): Database => db as Database

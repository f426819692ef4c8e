import type { CollectionSlug, FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CollectionKey } from '../../src/options.js'
import { addFullEvent, type FullEvent } from '../setup/fullEvent.js'
import { type AgendaApp, startAgenda } from './agendaApp.js'

type Value = Record<string, unknown>
type Part = FlattenedField & { localized?: boolean }

/** Fields that hold nothing in a document that has all, and why. */
const left: Record<string, string> = {
  deletedAt: 'only what is in the trash has a time at which it went there',
  translatedFrom: 'only what is outdated has a text that it was translated from',
  translation: 'a filter of lists; nothing is ever stored in it',
  'events.heldBack': 'a language that is held back has no agenda; decided by publishing alone',
  'media.thumbnailURL': 'only an upload with sizes has one',
  'users.sessions': 'those who are logged in; Payload’s own',
  'users.resetPasswordToken': 'a way to log in; Payload’s own',
  'users.resetPasswordRequestedAt': 'a way to log in; Payload’s own',
  'users.resetPasswordExpiration': 'a way to log in; Payload’s own',
  'users.lockUntil': 'only of an account that is locked',
}
/** The places in a session of a list may hold only one of several things: it is enough that one row has it. */
const rowsOf = (value: unknown): Value[] => (Array.isArray(value) ? (value as Value[]) : [])
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Paths of the fields that are empty in all of some values; lists with fewer than two rows count as empty too. */
function emptyIn(fields: FlattenedField[], values: Value[], prefix: string): string[] {
  return (fields as Part[]).flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (left[path] || left[field.name] || field.type === 'join') return []
    const own = values.map((value) => value[field.name])
    if (field.type === 'group' || field.type === 'tab') return emptyIn(field.flattenedFields, own.map((value) => (value ?? {}) as Value), `${path}.`)
    if (field.type === 'array') return rowsOf(own[0]).length < 2 ? [`${path} (fewer than two rows)`] : emptyIn(field.flattenedFields, own.flatMap(rowsOf), `${path}.`)
    return own.every(isEmpty) ? [path] : []
  })
}

describe('an event in which no field is empty', () => {
  let app: AgendaApp
  let full: FullEvent

  beforeAll(async () => {
    app = await startAgenda()
    full = await addFullEvent(app.payload)
  })
  afterAll(async () => {
    await full?.remove()
    await app?.stop()
  })

  it.each<[CollectionKey, string]>(
    (['events', 'sessions', 'people', 'organisations', 'places', 'tracks', 'media', 'users'] as const).flatMap((key) => ['en', 'fr', 'ar'].map((language) => [key, language] as [CollectionKey, string])),
  )('has it all: %s in %s', async (key, language) => {
    const collection = key as CollectionSlug
    const doc = await app.payload.findByID({ collection, id: full.full[key], locale: language as never, fallbackLocale: false, depth: 0, showHiddenFields: true, overrideAccess: true })
    expect(emptyIn(app.payload.collections[collection]!.config.flattenedFields, [doc as unknown as Value], `${key}.`)).toEqual([])
  })
})

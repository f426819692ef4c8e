import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook } from 'payload'
import type { ResolvedOptions } from '../src/options.js'
import { codeOf } from '../src/payloadErrors.js'
import { lineOf } from '../src/store/builder/errorAtLine.js'
import {
  beginFirstPublication,
  endFirstPublication,
} from '../src/store/releases/firstPublication.js'
import { idOf } from '../src/core/ids.js'
import { faultsError, sentence } from './refuse.js'
import { translate } from '../src/translate.js'
import { databaseOf } from '../src/store/gateway/database.js'

/**
 * Checks the whole agenda of an event that becomes public with its lines: 409 where the lines
 * conflict.
 */
export const guardFirstPublication =
  ({ slugs }: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const id = operation === 'update' ? idOf(originalDoc) : undefined
    const found = id === undefined ? undefined : await beginFirstPublication(req, id, data)
    if (!found?.violations.length) return data
    const faults = found.violations.map((violation) => {
      const session = violation.at[0]?.session ?? null
      const title =
        session === null
          ? ''
          : found.titles.get(String(session)) || translate(req)('agenda:checks:untitled')
      return {
        path: 'sessions',
        message: `${title && `${title}: `}${sentence(req, violation, session).message}`,
        rule: violation.rule,
      }
    })
    const status = found.violations.every(({ level }) => level === 'conflict') ? 409 : 400
    throw faultsError(req, slugs.events, faults, status, 'violation')
  }

/** Publishes the lines of an event with it. */
export const publishLines =
  ({ slugs }: ResolvedOptions): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    try {
      await endFirstPublication(req, doc.id)
    } catch (error) {
      const at = lineOf(error)
      if (at === undefined || !(error instanceof APIError)) throw error
      const line = await databaseOf(req.payload).findOne<{ id: number | string; title?: unknown }>({
        collection: slugs.sessions,
        where: { id: { equals: at } },
        locale: req.locale ?? undefined,
        req,
      })
      const title =
        typeof line?.title === 'string' && line.title
          ? line.title
          : translate(req)('agenda:checks:untitled')
      throw faultsError(
        req,
        slugs.events,
        [{ path: 'sessions', message: `${title}: ${error.message}` }],
        error.status,
        codeOf(error).code,
      )
    }
    return doc
  }

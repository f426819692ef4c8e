import type { CollectionConfig, Field } from 'payload'
import type { ResolvedOptions } from '../src/options.js'

const nobody = () => false

/**
 * A collection of rows that the store keeps for itself: no screen shows them, and only the store
 * can read or write them.
 */
export const hiddenRows = (slug: string, fields: Field[]): CollectionConfig => ({
  slug,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields,
})

/** One row for each event: who may write it at this moment (see src/store/transaction/lease). */
export const Leases = ({ leaseSlug }: ResolvedOptions) =>
  hiddenRows(leaseSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'token', type: 'number', required: true },
    { name: 'holder', type: 'text' },
    { name: 'until', type: 'number', required: true },
    // How often something that readers see was changed; and for the directory, which documents were
    // changed (see src/store/compiled).
    { name: 'revision', type: 'number', defaultValue: 0 },
    { name: 'changes', type: 'json' },
  ])

/**
 * How the writes of a save that is under way are taken back, where the database has no
 * transactions; empty at all other times (see src/store/transaction/journal).
 */
export const Journal = ({ journalSlug }: ResolvedOptions) =>
  hiddenRows(journalSlug, [
    { name: 'key', type: 'text', required: true, index: true },
    { name: 'step', type: 'number', required: true },
    { name: 'record', type: 'textarea', required: true },
  ])

/**
 * One row for each open Agenda tab: who has it open, and until when that counts (see
 * src/store/presence).
 */
export const Presence = ({ presenceSlug }: ResolvedOptions) =>
  hiddenRows(presenceSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'user', type: 'text', required: true },
    { name: 'unsaved', type: 'checkbox', defaultValue: false },
    // The line and the column where the keyboard is in that tab.
    { name: 'line', type: 'text' },
    { name: 'column', type: 'text' },
    { name: 'since', type: 'number', required: true },
    { name: 'until', type: 'number', required: true },
  ])

/**
 * A single row: the name by which this database calls itself in identifiers, made once (see
 * src/store/installation.ts).
 */
export const Installations = ({ installationSlug }: ResolvedOptions) =>
  hiddenRows(installationSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'identity', type: 'text', required: true },
  ])

/**
 * One row for each event and language: the published agenda as it was last compiled (see
 * src/store/compiled).
 */
export const CompiledAgendas = ({ compiledSlug }: ResolvedOptions) =>
  hiddenRows(compiledSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'version', type: 'text', required: true },
    { name: 'state', type: 'number', required: true },
    { name: 'event', type: 'number', required: true },
    { name: 'directory', type: 'number', required: true },
    { name: 'references', type: 'json' },
    { name: 'body', type: 'textarea' },
  ])

/**
 * One row for each publication of an agenda; it never changes afterwards (see src/store/releases).
 */
export const Releases = ({ releaseSlug }: ResolvedOptions) =>
  hiddenRows(releaseSlug, [
    // Event and number: two publications at once cannot both be the third.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'publishedAt', type: 'text', required: true },
    // Who published it. The name is kept as it was then, since accounts may go.
    { name: 'author', type: 'text' },
    { name: 'authorName', type: 'text' },
    { name: 'notes', type: 'json' },
    { name: 'changes', type: 'json' },
    { name: 'languages', type: 'json' },
    // The numbers that readers have seen, by session, so that the number of a session that is gone
    // is not given to another.
    { name: 'numbers', type: 'json' },
    { name: 'state', type: 'number', required: true },
    // By language, the keys of the texts that it served (ReleaseBodies).
    { name: 'bodyKeys', type: 'json' },
    // Releases from before there were keys hold the texts themselves.
    { name: 'bodies', type: 'json' },
  ])

/**
 * One row for each text that a release served; releases that served the same share it (see
 * src/store/releases/storedBodies.ts).
 */
export const ReleaseBodies = ({ bodySlug }: ResolvedOptions) =>
  hiddenRows(bodySlug, [
    // The event, and a hash of the text.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    // The key of the text from which this one is stored as a difference; absent where it is whole.
    { name: 'base', type: 'text' },
    { name: 'packed', type: 'textarea', required: true },
  ])

/**
 * One row for each translation of an event whose review was asked for (see
 * src/store/translation/reviews.ts).
 */
export const Reviews = ({ reviewSlug }: ResolvedOptions) =>
  hiddenRows(reviewSlug, [
    // Event and language: a review is stored once, however often it is asked for.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'language', type: 'text', required: true },
    { name: 'user', type: 'text', required: true },
    { name: 'note', type: 'text' },
    { name: 'askedAt', type: 'text', required: true },
  ])

/**
 * One row for each event that was made from documents: newer documents are compared with these (see
 * src/store/brought).
 */
export const BroughtDocuments = ({ documentSlug }: ResolvedOptions) =>
  hiddenRows(documentSlug, [
    // The id of the event.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'packed', type: 'textarea', required: true },
  ])

/**
 * One row for each person, organisation or place that was merged into another one: which one that
 * is (see src/store/merging). One for each slug by which readers know or knew an event
 * (src/store/formerSlugs.ts). And, for a while, one for each newcomer that was made in the builder,
 * under the name that the builder gave it.
 */
export const Redirects = ({ redirectSlug }: ResolvedOptions) =>
  hiddenRows(redirectSlug, [
    // `people:12`, a collection and an id; or `slug:` and the slug of an event; or `new:` and a
    // name.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // Collection and id of the document to which it leads in the end: when that is merged into
    // another one, this changes too.
    { name: 'to', type: 'text', required: true, index: true },
    { name: 'by', type: 'text' },
    { name: 'at', type: 'text', required: true },
  ])

/**
 * One row for each address to which an event's releases are announced (see src/store/webhooks).
 * Secrets are encrypted and never given out.
 */
export const Webhooks = ({ webhookSlug }: ResolvedOptions) =>
  hiddenRows(webhookSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'url', type: 'textarea', required: true },
    { name: 'secret', type: 'textarea', required: true },
    { name: 'addedAt', type: 'number', required: true },
  ])

/**
 * One row for each message on its way to an address, and how its attempts went (see
 * src/store/webhooks). It is stored with the release that it tells of, or not at all.
 */
export const WebhookDeliveries = ({ deliverySlug }: ResolvedOptions) =>
  hiddenRows(deliverySlug, [
    // The id by which receivers recognise the message.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'release', type: 'number' },
    // The address: the key of a row of Webhooks, or of an address of the app's options.
    { name: 'webhook', type: 'text', required: true },
    { name: 'host', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'body', type: 'textarea', required: true },
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'tried', type: 'number', required: true },
    // In milliseconds since 1970: when the next attempt is due, and when the message was made.
    { name: 'dueAt', type: 'number', required: true, index: true },
    { name: 'madeAt', type: 'number', required: true },
    { name: 'attempts', type: 'json' },
  ])

/**
 * One row for each comment of the team on a line (see src/store/comments). They are read and written
 * by those who may change the agenda, through the endpoints of the Agenda tab.
 */
export const Comments = ({ commentSlug }: ResolvedOptions) =>
  hiddenRows(commentSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'session', type: 'text', required: true, index: true },
    { name: 'text', type: 'textarea', required: true },
    // Who is named in it, and where; and their ids once more as `:1:2:`, to find them by.
    { name: 'mentions', type: 'json' },
    { name: 'named', type: 'text' },
    // Who wrote it. The name is kept as it was then, since accounts may go.
    { name: 'author', type: 'text' },
    { name: 'authorName', type: 'text' },
    { name: 'madeAt', type: 'number', required: true },
    { name: 'open', type: 'checkbox', defaultValue: true },
    { name: 'resolvedBy', type: 'text' },
    { name: 'resolvedByName', type: 'text' },
    { name: 'resolvedAt', type: 'number' },
  ])

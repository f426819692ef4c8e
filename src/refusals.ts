import { fieldsIn } from './core/isPlain.js'
import { fill } from './i18n/fill.js'
import { textsIn } from './i18n/index.js'

/**
 * A refusal: its status, another that it has at times, and the text that says it where that is not
 * `agenda:errors:<code>`.
 */
type Declared = { status: number; or?: number; text?: string }

/**
 * All that somebody who asks can be refused with. Codes are for programs and stay as they are;
 * sentences are for people. docs/refusals.md says what each means.
 */
export const refusals = {
  // Who asks
  loginNeeded: { status: 401 },
  wrongLogin: { status: 401, text: 'error:emailOrPasswordIncorrect' },
  accountLocked: { status: 401, text: 'error:userLocked' },
  emailUnverified: { status: 403, text: 'error:unverifiedEmail' },
  tooManyAttempts: { status: 429 },
  noMail: { status: 403 },
  firstUserClosed: { status: 403 },
  lastAdmin: { status: 409 },
  forbidden: { status: 403, text: 'error:notAllowedToPerformAction' },
  notYourEvent: { status: 403 },
  notYourLanguage: { status: 403 },
  editorsOnly: { status: 403 },
  translatorsOnlyTexts: { status: 403 },
  publishNotAllowed: { status: 403 },
  // What is asked for
  notFound: { status: 404, text: 'general:notFound' },
  eventGone: { status: 404 },
  entryGone: { status: 404, text: 'agenda:merge:refused:gone' },
  entryMoved: { status: 409, text: 'agenda:merge:refused:gone' },
  wayInEnded: { status: 404 },
  unknownCollection: { status: 404, text: 'agenda:errors:badParameter' },
  agendaNotFound: { status: 404 },
  agendaFormat: { status: 404 },
  heldBack: { status: 404 },
  releaseMissing: { status: 404, text: 'agenda:releases:missing' },
  releaseLanguage: { status: 404, text: 'agenda:releases:missingLanguage' },
  releaseWithdrawn: { status: 404, text: 'agenda:releases:missingWithdrawn' },
  noReleases: { status: 404, text: 'agenda:releases:none' },
  noOpenTexts: { status: 404, text: 'agenda:exchange:nothing' },
  noSuggestions: { status: 404, text: 'agenda:exchange:noSuggestions' },
  // How it is asked
  badParameter: { status: 400 },
  unknownParameter: { status: 400 },
  notInAgenda: { status: 400 },
  agendaLanguage: { status: 400 },
  unknownLocale: { status: 400 },
  badFilter: { status: 400 },
  emptyFilter: { status: 400 },
  tooMuch: { status: 400 },
  badQuery: { status: 400 },
  queryTooLarge: { status: 400, or: 413 },
  unreadable: { status: 400 },
  tooDeep: { status: 400 },
  bodyTooLarge: { status: 413 },
  lengthNeeded: { status: 411 },
  badAddress: { status: 400 },
  methodNotAllowed: { status: 405 },
  // What is saved
  invalidFields: { status: 400, text: 'error:followingFieldsInvalid_other' },
  violation: { status: 409, or: 400, text: 'agenda:checks:conflict' },
  badValue: { status: 400 },
  badEdits: { status: 400 },
  unknownFields: { status: 400 },
  badCopy: { status: 400 },
  badTranslations: { status: 400 },
  badSuggestions: { status: 400, text: 'agenda:exchange:badSuggestions' },
  changedMeanwhile: { status: 409, text: 'agenda:releases:changedMeanwhile' },
  busy: { status: 409 },
  leaseLost: { status: 409 },
  inUse: { status: 409 },
  locked: { status: 423, text: 'general:documentLocked' },
  // What is published
  nothingToPublish: { status: 400, text: 'agenda:releases:nothing' },
  incomplete: { status: 400, text: 'agenda:releases:incomplete' },
  conflictsRemain: { status: 400, text: 'agenda:releases:conflictsRemain' },
  readAdvice: { status: 400, text: 'agenda:releases:readAdvice' },
  eventFirst: { status: 409, text: 'agenda:releases:eventFirst' },
  firstLanguage: { status: 400, text: 'agenda:releases:firstLanguage' },
  notPromised: { status: 400, text: 'agenda:releases:notPromised' },
  // What the team says among itself
  badComment: { status: 400 },
  commentGone: { status: 404 },
  notYourComment: { status: 403 },
  tooManyComments: { status: 409 },
  // Who is told of releases
  badWebhook: { status: 400, text: 'agenda:webhooks:badUrl' },
  // What is merged
  badChoice: { status: 400, text: 'agenda:merge:refused:badChoice' },
  sameEntry: { status: 400, text: 'agenda:merge:refused:same' },
  mergeConflicts: { status: 409, text: 'agenda:merge:refused:conflicts' },
  // Files
  noFile: { status: 400, text: 'agenda:exchange:noFile' },
  fileTooLarge: { status: 413, text: 'agenda:bring:faults:tooLarge' },
  fileUnreadable: { status: 422, or: 400, text: 'agenda:bring:faults:unknownFormat' },
  imageTooLarge: { status: 413 },
  uploadFailed: { status: 400, text: 'error:problemUploadingFile' },
  importBusy: { status: 429, text: 'agenda:bring:faults:busy' },
  // What keeps the server from it
  agendaBusy: { status: 503 },
  databaseBusy: { status: 503 },
  databaseDown: { status: 503 },
  databaseFull: { status: 507 },
  databaseReadOnly: { status: 507 },
  storageDown: { status: 503 },
  notReady: { status: 503 },
  suggestionsFailed: { status: 502, text: 'agenda:exchange:suggestionsFailed' },
  undone: { status: 500 },
  // Errors without a code of their own, of Payload or of an app
  refused: { status: 400 },
  failed: { status: 500, text: 'error:unknown' },
} as const satisfies Record<string, Declared>

export type RefusalCode = keyof typeof refusals

type Vars = Record<string, unknown>

export function textOf(code: RefusalCode): string {
  const { text }: Declared = refusals[code]
  return text ?? `agenda:errors:${code}`
}

/** For scripts and for logs, where nobody has a language. */
export function inEnglish(key: string, vars: Vars = {}): string {
  const found = key
    .split(':')
    .slice(1)
    .reduce<unknown>((texts, part) => fieldsIn(texts)[part], textsIn('en'))
  return typeof found === 'string' ? fill(found, vars, 'en') : key
}

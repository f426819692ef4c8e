import { account } from './en/account.js'
import { bring } from './en/bring.js'
import { builder } from './en/builder.js'
import { comments } from './en/comments.js'
import { counts } from './en/counts.js'
import { dashboard } from './en/dashboard.js'
import { embed } from './en/embed.js'
import { exchange } from './en/exchange.js'
import { firstSteps } from './en/firstSteps.js'
import { formats } from './en/formats.js'
import { glossary } from './en/glossary.js'
import { hints } from './en/hints.js'
import { kept } from './en/kept.js'
import { labels } from './en/labels.js'
import { line } from './en/line.js'
import { many } from './en/many.js'
import { merge } from './en/merge.js'
import { names } from './en/names.js'
import { pages } from './en/pages.js'
import { people } from './en/people.js'
import { publishing } from './en/publishing.js'
import { releases } from './en/releases.js'
import { screens } from './en/screens.js'
import { presence } from './en/presence.js'
import { today } from './en/today.js'
import { translate } from './en/translate.js'
import { values } from './en/values.js'
import { wayIn } from './en/wayIn.js'
import { webhooks } from './en/webhooks.js'
import { workspace } from './en/workspace.js'
import { en as rules } from './rules/en.js'

/** The interface in English. Its keys are the type of every other language. */
export const en = {
  ...labels,
  values,
  hints,
  formats,
  account,
  wayIn,
  bring,
  builder,
  workspace,
  line,
  publishing,
  releases,
  presence,
  webhooks,
  dashboard,
  comments,
  counts,
  today,
  translate,
  embed,
  exchange,
  kept,
  firstSteps,
  glossary,
  many,
  names,
  people,
  ...merge,
  ...screens,
  ...pages,
  ...rules,
}

/** The texts of one language: the keys of English, no fewer and no more. */
export type Texts = typeof en
export type Labels = typeof labels
export type Values = typeof values
export type Hints = typeof hints
export type Screens = typeof screens
export type Formats = typeof formats
export type FirstSteps = typeof firstSteps
export type GlossaryTexts = typeof glossary
export type Names = typeof names
export type PeopleTexts = typeof people
export type Pages = typeof pages
export type AccountTexts = typeof account
export type WayInTexts = typeof wayIn
export type BringTexts = typeof bring
export type Builder = typeof builder
export type WorkspaceTexts = typeof workspace
export type LineTexts = typeof line
export type ManyTexts = typeof many
export type Publishing = typeof publishing
export type Releases = typeof releases
export type WebhookTexts = typeof webhooks
export type Presence = typeof presence
export type Kept = typeof kept
export type DashboardTexts = typeof dashboard
export type EmbedTexts = typeof embed
export type ExchangeTexts = typeof exchange
export type TodayTexts = typeof today
export type TranslateTexts = typeof translate
export type MergeTexts = typeof merge
export type CountsTexts = typeof counts
export type CommentTexts = typeof comments

import type { Texts } from './en.js'
import { account } from './ar/account.js'
import { bring } from './ar/bring.js'
import { builder } from './ar/builder.js'
import { comments } from './ar/comments.js'
import { counts } from './ar/counts.js'
import { dashboard } from './ar/dashboard.js'
import { embed } from './ar/embed.js'
import { exchange } from './ar/exchange.js'
import { firstSteps } from './ar/firstSteps.js'
import { formats } from './ar/formats.js'
import { glossary } from './ar/glossary.js'
import { hints } from './ar/hints.js'
import { kept } from './ar/kept.js'
import { labels } from './ar/labels.js'
import { line } from './ar/line.js'
import { many } from './ar/many.js'
import { merge } from './ar/merge.js'
import { names } from './ar/names.js'
import { pages } from './ar/pages.js'
import { people } from './ar/people.js'
import { publishing } from './ar/publishing.js'
import { releases } from './ar/releases.js'
import { screens } from './ar/screens.js'
import { presence } from './ar/presence.js'
import { today } from './ar/today.js'
import { translate } from './ar/translate.js'
import { values } from './ar/values.js'
import { wayIn } from './ar/wayIn.js'
import { webhooks } from './ar/webhooks.js'
import { workspace } from './ar/workspace.js'
import { ar as rules } from './rules/ar.js'

export const ar: Texts = {
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

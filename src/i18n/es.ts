import type { Texts } from './en.js'
import { account } from './es/account.js'
import { bring } from './es/bring.js'
import { builder } from './es/builder.js'
import { comments } from './es/comments.js'
import { counts } from './es/counts.js'
import { dashboard } from './es/dashboard.js'
import { embed } from './es/embed.js'
import { exchange } from './es/exchange.js'
import { firstSteps } from './es/firstSteps.js'
import { formats } from './es/formats.js'
import { glossary } from './es/glossary.js'
import { hints } from './es/hints.js'
import { kept } from './es/kept.js'
import { labels } from './es/labels.js'
import { line } from './es/line.js'
import { many } from './es/many.js'
import { merge } from './es/merge.js'
import { names } from './es/names.js'
import { pages } from './es/pages.js'
import { people } from './es/people.js'
import { publishing } from './es/publishing.js'
import { releases } from './es/releases.js'
import { screens } from './es/screens.js'
import { presence } from './es/presence.js'
import { today } from './es/today.js'
import { translate } from './es/translate.js'
import { values } from './es/values.js'
import { wayIn } from './es/wayIn.js'
import { webhooks } from './es/webhooks.js'
import { workspace } from './es/workspace.js'
import { es as rules } from './rules/es.js'

export const es: Texts = {
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

import type { Texts } from './en.js'
import { account } from './fr/account.js'
import { bring } from './fr/bring.js'
import { builder } from './fr/builder.js'
import { comments } from './fr/comments.js'
import { counts } from './fr/counts.js'
import { dashboard } from './fr/dashboard.js'
import { embed } from './fr/embed.js'
import { exchange } from './fr/exchange.js'
import { firstSteps } from './fr/firstSteps.js'
import { formats } from './fr/formats.js'
import { glossary } from './fr/glossary.js'
import { hints } from './fr/hints.js'
import { kept } from './fr/kept.js'
import { labels } from './fr/labels.js'
import { line } from './fr/line.js'
import { many } from './fr/many.js'
import { merge } from './fr/merge.js'
import { names } from './fr/names.js'
import { pages } from './fr/pages.js'
import { people } from './fr/people.js'
import { publishing } from './fr/publishing.js'
import { releases } from './fr/releases.js'
import { screens } from './fr/screens.js'
import { presence } from './fr/presence.js'
import { today } from './fr/today.js'
import { translate } from './fr/translate.js'
import { values } from './fr/values.js'
import { wayIn } from './fr/wayIn.js'
import { webhooks } from './fr/webhooks.js'
import { workspace } from './fr/workspace.js'
import { fr as rules } from './rules/fr.js'

export const fr: Texts = {
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

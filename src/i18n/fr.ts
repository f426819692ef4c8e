import type { Texts } from './en.js'
import { builder } from './fr/builder.js'
import { dashboard } from './fr/dashboard.js'
import { formats } from './fr/formats.js'
import { hints } from './fr/hints.js'
import { labels } from './fr/labels.js'
import { pages } from './fr/pages.js'
import { releases } from './fr/releases.js'
import { screens } from './fr/screens.js'
import { together } from './fr/together.js'
import { values } from './fr/values.js'
import { fr as rules } from './rules/fr.js'

export const fr: Texts = { ...labels, values, hints, formats, builder, releases, together, dashboard, ...screens, ...pages, ...rules }

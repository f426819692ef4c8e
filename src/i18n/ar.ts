import type { Texts } from './en.js'
import { builder } from './ar/builder.js'
import { dashboard } from './ar/dashboard.js'
import { formats } from './ar/formats.js'
import { hints } from './ar/hints.js'
import { labels } from './ar/labels.js'
import { pages } from './ar/pages.js'
import { releases } from './ar/releases.js'
import { screens } from './ar/screens.js'
import { together } from './ar/together.js'
import { values } from './ar/values.js'
import { ar as rules } from './rules/ar.js'

export const ar: Texts = { ...labels, values, hints, formats, builder, releases, together, dashboard, ...screens, ...pages, ...rules }

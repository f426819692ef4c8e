import type { Texts } from './en.js'
import { builder } from './es/builder.js'
import { dashboard } from './es/dashboard.js'
import { formats } from './es/formats.js'
import { hints } from './es/hints.js'
import { labels } from './es/labels.js'
import { pages } from './es/pages.js'
import { releases } from './es/releases.js'
import { screens } from './es/screens.js'
import { together } from './es/together.js'
import { values } from './es/values.js'
import { es as rules } from './rules/es.js'

export const es: Texts = { ...labels, values, hints, formats, builder, releases, together, dashboard, ...screens, ...pages, ...rules }

import { assignmentNamesSomeone } from './assignmentNamesSomeone.js'
import { dayBelongsToEvent } from './dayBelongsToEvent.js'
import { daysAreDates } from './daysAreDates.js'
import { daysAreDistinct } from './daysAreDistinct.js'
import { endsAfterStart } from './endsAfterStart.js'
import { eventEndsAfterStart } from './eventEndsAfterStart.js'
import { roleOnce } from './roleOnce.js'
import { startIsKnown } from './startIsKnown.js'
import { timeExists } from './timeExists.js'
import { timeIsWellFormed } from './timeIsWellFormed.js'
import { zoneIsKnown } from './zoneIsKnown.js'

export type { Finding, Rule } from './rule.js'

/** All rules, in the order in which their violations are told. */
export const rules = [
  zoneIsKnown,
  daysAreDates,
  daysAreDistinct,
  eventEndsAfterStart,
  dayBelongsToEvent,
  timeIsWellFormed,
  startIsKnown,
  endsAfterStart,
  timeExists,
  assignmentNamesSomeone,
  roleOnce,
] as const

export type RuleId = (typeof rules)[number]['id']

import { assignmentNamesSomeone } from './assignmentNamesSomeone.js'
import { bookedInAnotherEvent } from './bookedInAnotherEvent.js'
import { dayBelongsToEvent } from './dayBelongsToEvent.js'
import { dayOutsideDates } from './dayOutsideDates.js'
import { daysAreDates } from './daysAreDates.js'
import { daysAreDistinct } from './daysAreDistinct.js'
import { declinedIsNotPublished } from './declinedIsNotPublished.js'
import { endsAfterStart } from './endsAfterStart.js'
import { eventEndsAfterStart } from './eventEndsAfterStart.js'
import { incompatibleRoles } from './incompatibleRoles.js'
import { longWithoutBreak } from './longWithoutBreak.js'
import { missingTranslation } from './missingTranslation.js'
import { noDoubleBookedPerson } from './noDoubleBookedPerson.js'
import { noDoubleBookedPlace } from './noDoubleBookedPlace.js'
import { panelHasModerator } from './panelHasModerator.js'
import { plenaryStandsAlone } from './plenaryStandsAlone.js'
import { referencesArePublished } from './referencesArePublished.js'
import { roleFitsKind } from './roleFitsKind.js'
import { roleLimits } from './roleLimits.js'
import { roleOnce } from './roleOnce.js'
import { sameNameTwice } from './sameNameTwice.js'
import { samePlaceName } from './samePlaceName.js'
import { sessionsWithinDates } from './sessionsWithinDates.js'
import { startIsKnown } from './startIsKnown.js'
import { tightTransfer } from './tightTransfer.js'
import { timeExists } from './timeExists.js'
import { timeIsWellFormed } from './timeIsWellFormed.js'
import { unexplainedGap } from './unexplainedGap.js'
import { zoneIsKnown } from './zoneIsKnown.js'

import type { Rule } from './rule.js'

export type { Rule } from './rule.js'

/**
 * All rules, in the order in which their violations are told: the impossible, conflicts, advice.
 */
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
  sessionsWithinDates,
  noDoubleBookedPerson,
  noDoubleBookedPlace,
  plenaryStandsAlone,
  roleFitsKind,
  roleLimits,
  incompatibleRoles,
  declinedIsNotPublished,
  referencesArePublished,
  dayOutsideDates,
  unexplainedGap,
  longWithoutBreak,
  panelHasModerator,
  tightTransfer,
  missingTranslation,
  bookedInAnotherEvent,
  sameNameTwice,
  samePlaceName,
] as const

/**
 * The rules for which lines that are for the team only count: they take people and places like any
 * other line, but are no part of what readers see.
 */
const booking: ReadonlySet<string> = new Set(
  [noDoubleBookedPerson, noDoubleBookedPlace, tightTransfer, bookedInAnotherEvent].map(
    ({ id }) => id,
  ),
)

/**
 * Whether a rule looks at lines that are for the team only: booking rules do, and what is
 * impossible is so for everybody.
 */
export const countsTeam = ({ id, level }: Rule): boolean =>
  level === 'impossible' || booking.has(id)

/** Rules that look at one line after the other, each by itself beside its event. */
const byLine: ReadonlySet<string> = new Set(
  [
    dayBelongsToEvent,
    timeIsWellFormed,
    startIsKnown,
    endsAfterStart,
    timeExists,
    assignmentNamesSomeone,
    roleOnce,
    roleFitsKind,
    roleLimits,
    incompatibleRoles,
    declinedIsNotPublished,
    referencesArePublished,
    panelHasModerator,
    missingTranslation,
  ].map(({ id }) => id),
)

/** Whether what a rule says of a line depends on no other line. */
export const looksAtOneLine = ({ id }: Rule): boolean => byLine.has(id)

type AnyRule = (typeof rules)[number]
export type RuleId = AnyRule['id']
/** The rules whose level options may set: conflicts and advice. */
export type AdjustableRuleId = Extract<AnyRule, { level: 'advice' | 'conflict' }>['id']

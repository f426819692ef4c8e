/** The logic of an agenda builder: plans with a preview, edits with their history, differences. */
export { applyDiff } from './applyDiff.js'
export { clashesCaused } from './clashesCaused.js'
export { compareViolations, type ViolationChange } from './compareViolations.js'
export { type Copied, pasteLines, readCopied } from './copiedLines.js'
export { columnBeside, type DayGrid, dayGrid, type GridBox, type GridBy } from './dayGrid.js'
export { type AgendaChange, diffAgendas } from './diffAgendas.js'
export type { RoleChange } from './diffRoles.js'
export { dropBetween, type DropTarget } from './dropBetween.js'
export { type DayStretch, heldIn, type NowAndNext, nowAndNext } from './nowAndNext.js'
export { type ChangedSince, changedSince, touches } from './meanwhile.js'
export { pinnedMeals } from './meals.js'
export { mealAfter, runLate } from './runLate.js'
export { duplicateDay, duplicateSession } from './duplicate.js'
export { applyEdits, type Edit, invert, mostEdits } from './edits.js'
export { editsBetween } from './editsBetween.js'
export {
  type FieldChanges,
  type EventFields,
  type SessionFields,
  textsBetween,
  toldOfLines,
} from './fields.js'
export {
  adoptIds,
  doEdits,
  emptyHistory,
  type History,
  redo,
  type Travelled,
  undo,
} from './history.js'
export { findInAgenda, type Hit, replaceInAgenda, type StoredTexts } from './findInAgenda.js'
export { firstBusyDay, followDates } from './followDates.js'
export { insertBetween } from './insertBetween.js'
export {
  addPersonToMany,
  copyManyToDay,
  fillDown,
  giveToMany,
  type Many,
  removeMany,
  setMany,
  shiftMany,
  valueIn,
} from './many.js'
export { moveDay, swapDays } from './moveDay.js'
export { daysUntil, moveEvent } from './moveEvent.js'
export { guessParty } from './guessParty.js'
export {
  broughtAs,
  isTemporaryId,
  type Newcomer,
  newcomerId,
  type NewcomerKind,
  newcomerOf,
  newcomersIn,
  temporaryIds,
  withMade,
} from './temporaryIds.js'
export { type Booking, bookingsBeside } from './bookings.js'
export { meantParty, type PartyReading, readParty } from './readParty.js'
export { partyReader, readPartyLines, type WrittenParty } from './writtenParty.js'
export { type Doer, type Doing, type Missing, missingOf, whoDoesWhat } from './whoDoesWhat.js'
export { type GridWay, nextBox } from './nextBox.js'
export { type RoomChoice, roomsFor } from './freeRooms.js'
export type { RefusedEdit } from './refusedEdit.js'
export { minutesToFollow } from './minutesToFollow.js'
export { parseSpan, type Span } from './parseSpan.js'
export type { Collision, NoPlan, Plan, PlanReason, TimeChange, Way, Ways, When } from './plan.js'
export { shiftLine, stepMinutes, stretchLine } from './retime.js'
export { isUnscheduled, schedule, type TrayTarget, unschedule } from './tray.js'
export { closeGap, delayFrom, extend, type ShiftOptions } from './shiftLater.js'
export { swap } from './swap.js'
export { countOpen, homeless, restoreUnsaved, type UnsavedAgenda } from './restoreUnsaved.js'
export { kindAtFirst, kindWasChosen, typedTitle } from './typedTitle.js'

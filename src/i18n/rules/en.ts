import type { RuleId } from '../../core/rules/index.js'

/** A text for each rule: what is wrong, who or what is in the way, what to do. */
export type RuleTexts = { rules: Record<RuleId, string> }

export const en: RuleTexts = {
  rules: {
    zoneIsKnown:
      '“{{value}}” is not a time zone. Choose one from the list, for example Africa/Tunis.',
    daysAreDates: '“{{value}}” is not a date. Write year, month and day, for example 2019-06-25.',
    daysAreDistinct: '{{date}} is already one of the event’s days. Remove one of the two.',
    eventEndsAfterStart: 'The event ends before it starts. Choose a later end or an earlier start.',
    dayBelongsToEvent:
      '“{{session}}” is on {{day}}, which is not one of the event’s days. Choose another day, or add this one to the event.',
    timeIsWellFormed:
      '“{{value}}” is not a date or a time. Write dates like 2019-06-25 and times like 09:30.',
    startIsKnown:
      '“{{session}}” has no start time. Enter one, or choose a part of the day or “to be announced”.',
    endsAfterStart:
      '“{{session}}” does not end after it starts ({{time}}). Choose a later end, or say that it ends on the next day.',
    timeExists:
      '{{value}} does not exist on {{date}}: the clocks of {{zone}} skip it. Choose a time before or after the change.',
    assignmentNamesSomeone:
      'Row {{row}} of “{{session}}” names nobody. Choose a person or an organisation, write who it is instead of a name, or remove the row.',
    roleOnce:
      'Rows {{otherRow}} and {{row}} of “{{session}}” name the same party in the same role ({{role}}). Remove one of them.',
    sessionsWithinDates:
      'Nothing takes place on the announced dates ({{dates}}): the sessions are on {{days}}. Correct the dates, or move the agenda along.',
    noDoubleBookedPerson:
      '{{person}} is already in “{{other}}” ({{otherTime}}). Choose another time or another person.',
    noDoubleBookedPlace:
      '{{place}} is already taken by “{{other}}” ({{otherTime}}). Choose another time or another place.',
    plenaryStandsAlone:
      '“{{other}}” ({{otherTime}}) runs at the same time, and one of the two is for everyone. Choose another time, or give each a track of its own.',
    roleFitsKind:
      'The role “{{role}}” (row {{row}}) does not fit “{{session}}”, whose kind is “{{kind}}”. Change the role or the kind, or remove the row.',
    roleLimits:
      '“{{session}}” has the role “{{role}}” {{count|one=# time|other=# times}}; the limit is {{limit}}. Give the others another role.',
    incompatibleRoles:
      '{{person}} cannot hold both roles, “{{otherRole}}” and “{{role}}”, in “{{session}}”. Change one of them, or choose another person.',
    declinedIsNotPublished:
      '{{person}} has declined to take part in “{{session}}”. Before publishing, remove row {{row}} or correct the answer.',
    referencesArePublished:
      '“{{session}}” refers to something that readers cannot see: an event that is not published, or a person, organisation or place in the trash. Publish or restore it, or choose another.',
    dayOutsideDates:
      '{{date}} has sessions and is outside the announced dates ({{dates}}). Say in its label what it is, such as “Arrival day”, or correct the dates.',
    unexplainedGap:
      'Nothing is said of the {{minutes|one=# minute|other=# minutes}} between “{{session}}” ({{time}}) and “{{other}}” ({{otherTime}}). Move one of them, or add a line for what happens then.',
    longWithoutBreak:
      'There is no break from {{from}} to {{until}} ({{minutes|one=# minute|other=# minutes}}). Add one, or shorten a session.',
    panelHasModerator: 'The panel “{{session}}” has nobody to lead it. Add a moderator.',
    tightTransfer:
      '{{person}} changes place between “{{session}}” ({{time}}) and “{{other}}” ({{otherTime}}), with {{minutes|one=# minute|other=# minutes}} to get there. Leave more time, or choose one place for both.',
    missingTranslation: '“{{session}}” has no title in {{languages}}. Add one.',
    bookedInAnotherEvent:
      '{{who}}: already taken at this time by “{{event}}” (“{{otherSession}}”). Choose another time, or settle it with the other team.',
    sameNameTwice:
      'The directory has both {{person}} (“{{session}}”) and {{otherPerson}} (“{{other}}”). If they are one person, choose one entry in both places.',
    samePlaceName:
      'Two places are called {{place}} (“{{session}}”, “{{other}}”), and readers cannot tell them apart. Say what each lies within, or give one of them another name.',
  },
}

import { checkAgenda } from '../../src/core/checkAgenda.js'
import type { RuleId } from '../../src/core/rules/index.js'
import type { Agenda, Violation } from '../../src/core/types.js'
import { agendaOf, withEvent, withFirst } from './notation.js'

const one = () => agendaOf('09:00-10:00 Talk')

/** For each rule an agenda that breaks it. */
export const broken: Record<RuleId, Agenda> = {
  zoneIsKnown: withEvent(one(), { timeZone: 'Mars/Base' }),
  daysAreDates: withEvent(one(), { startDate: '25/06/2019' }),
  daysAreDistinct: withEvent(one(), { days: [{ date: '2019-06-25' }, { date: '2019-06-25' }] }),
  eventEndsAfterStart: withEvent(one(), { startDate: '2019-06-25', endDate: '2019-06-24' }),
  dayBelongsToEvent: withFirst(one(), { day: '2019-06-26' }),
  timeIsWellFormed: withFirst(one(), { starts: '9h30' }),
  startIsKnown: withFirst(one(), { starts: undefined }),
  endsAfterStart: agendaOf('10:00-09:00 Talk'),
  timeExists: withEvent(agendaOf('2024-03-31', '02:30-04:00 Talk'), { timeZone: 'Europe/Paris' }),
  assignmentNamesSomeone: agendaOf('09:00-10:00 Talk: nobody speaker'),
  roleOnce: agendaOf('09:00-10:00 Talk: Ana speaker, Ana speaker'),
  sessionsWithinDates: withEvent(one(), { startDate: '2019-07-02', endDate: '2019-07-04' }),
  noDoubleBookedPerson: agendaOf(
    '09:00-10:00 Panel A: Ana moderator',
    '09:30-10:30 Panel B: Ana speaker',
  ),
  noDoubleBookedPlace: agendaOf('Hall 09:00-10:00 One', 'Hall 09:30-10:30 Two'),
  plenaryStandsAlone: agendaOf('09:00-10:00 Plenary', '09:30-10:30 Two'),
  roleFitsKind: agendaOf('09:00-10:00 Break: Ana moderator'),
  roleLimits: agendaOf('09:00-10:00 Talk: Ana chair, Ben chair'),
  incompatibleRoles: agendaOf('09:00-10:00 Talk: Ana moderator, Ana respondent'),
  declinedIsNotPublished: agendaOf('09:00-10:00 Talk: Ana speaker declined'),
  referencesArePublished: withEvent(one(), { published: false }),
  dayOutsideDates: withEvent(
    agendaOf('2019-06-24', '18:00-19:00 Walk', '2019-06-25', '09:00-10:00 Talk'),
    {
      startDate: '2019-06-25',
      endDate: '2019-06-27',
    },
  ),
  unexplainedGap: agendaOf('09:00-10:00 One', '10:15-11:00 Two'),
  longWithoutBreak: agendaOf('09:00-12:00 Workshop'),
  panelHasModerator: agendaOf('09:00-10:00 Panel'),
  tightTransfer: agendaOf(
    'Hall 09:00-10:00 One: Ana speaker',
    'Garden 10:00-11:00 Two: Ana speaker',
  ),
  missingTranslation: agendaOf('09:00-10:00 Talk (missing fr ar)'),
  bookedInAnotherEvent: {
    ...agendaOf('09:00-10:00 Talk: Ana speaker'),
    elsewhere: [
      {
        event: 'Summit',
        session: 'Opening',
        startsAt: '2019-06-25T08:30:00.000Z',
        endsAt: '2019-06-25T09:30:00.000Z',
        people: ['Ana'],
      },
    ],
  },
  sameNameTwice: agendaOf('09:00-10:00 One: José speaker', '10:00-11:00 Two: Jose speaker'),
  samePlaceName: {
    ...agendaOf('A 09:00-10:00 One', 'B 10:00-11:00 Two'),
    places: { A: 'Red', B: 'Red' },
  },
}

export const brokenBy = (rule: RuleId): Violation[] =>
  checkAgenda(broken[rule]).filter((violation) => violation.rule === rule)

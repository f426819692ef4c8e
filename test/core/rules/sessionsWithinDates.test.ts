import { expect, it } from 'vitest'
import { checkAgenda, describe as inWords } from '../../../src/core/checkAgenda.js'
import { agendaOf, withEvent } from '../notation.js'
import { tableOf } from '../table.js'

const june = agendaOf('2019-06-25', '09:00-10:00 One', '2019-06-26', '09:00-10:00 Two')
const announced = (startDate: string, endDate?: string, agenda = june) =>
  withEvent(agenda, { startDate, endDate })

tableOf('sessionsWithinDates', [
  ['sessions on the announced dates', announced('2019-06-25', '2019-06-26'), []],
  ['one of several days is enough', announced('2019-06-26', '2019-06-28'), []],
  [
    'a July headline over June sessions',
    announced('2019-07-02', '2019-07-03'),
    ['event startDate'],
  ],
  ['or a May one', announced('2019-05-02', '2019-05-03'), ['event startDate']],
  ['the day before is not on them', announced('2019-06-27', '2019-06-28'), ['event startDate']],
  [
    'an arrival day alone neither, whatever it is called',
    announced('2019-06-27', '2019-06-28', {
      ...june,
      event: { ...june.event, days: june.event.days.map((day) => ({ ...day, label: 'Arrival' })) },
    }),
    ['event startDate'],
  ],
  ['one without an end lasts a day', announced('2019-06-24'), ['event startDate']],
  ['which may be the right one', announced('2019-06-26'), []],
  [
    'without sessions there is nothing to compare',
    announced('2019-07-02', '2019-07-03', agendaOf()),
    [],
  ],
  [
    'what is cancelled takes place on no day',
    announced('2019-07-02', '2019-07-03', agendaOf('09:00-10:00 One (cancelled)')),
    [],
  ],
  [
    'nor does it hold the dates',
    announced(
      '2019-06-25',
      '2019-06-25',
      agendaOf('09:00-10:00 One (cancelled)', '2019-06-26', '09:00-10:00 Two'),
    ),
    ['event startDate'],
  ],
  [
    'what only the team sees neither',
    announced('2019-07-02', '2019-07-03', agendaOf('09:00-10:00 Set-up (team)')),
    [],
  ],
  [
    'a line without a clock time is on its day',
    announced('2019-07-02', '2019-07-03', agendaOf('afternoon Visit')),
    ['event startDate'],
  ],
  ['dates that are none are told by another rule', announced('2/7/2019', '2019-07-03'), []],
  ['as is an end before the start', announced('2019-07-02', '2019-07-01'), []],
])

it.each([
  ['es', '2–4 de julio de 2019', '25–26 de junio de 2019'],
  ['fr', '2–4 juillet 2019', '25–26 juin 2019'],
])('names both in the language of the editor (%s)', (language, dates, days) => {
  const [found] = checkAgenda(announced('2019-07-02', '2019-07-04')).filter(
    ({ rule }) => rule === 'sessionsWithinDates',
  )
  expect(found && inWords(found, null, { language }).vars).toMatchObject({ dates, days })
})

import { agendaOf, withEvent } from '../notation.js'
import { tableOf } from '../table.js'

const three = agendaOf(
  '2019-06-24',
  '18:00-19:00 Walk',
  '2019-06-25',
  '09:00-10:00 One',
  '2019-06-26',
  '09:00-10:00 Two',
)
const announced = (startDate: string, endDate: string, label?: string) =>
  withEvent(three, {
    startDate,
    endDate,
    days: three.event.days.map((day, row) => (row ? day : { ...day, label })),
  })

tableOf('dayOutsideDates', [
  ['all days are announced', announced('2019-06-24', '2019-06-26'), []],
  [
    'a day before them says nothing of itself',
    announced('2019-06-25', '2019-06-26'),
    ['event days.0.date'],
  ],
  ['an arrival day that is called so', announced('2019-06-25', '2019-06-26', 'Arrival day'), []],
  [
    'dates moved by one day: what was the first day stays behind',
    announced('2019-06-26', '2019-06-28', 'Arrival day'),
    ['event days.1.date'],
  ],
  ['a day after them', announced('2019-06-24', '2019-06-25'), ['event days.2.date']],
  [
    'a day without sessions is in nobody’s way',
    withEvent(agendaOf('2019-06-25', '09:00-10:00 One'), {
      startDate: '2019-06-25',
      endDate: '2019-06-25',
      days: [{ date: '2019-06-25' }, { date: '2019-06-26' }],
    }),
    [],
  ],
  ['where all are outside, another rule says so', announced('2019-07-01', '2019-07-02'), []],
  ['without dates there is no outside', withEvent(three, { startDate: 'soon' }), []],
  [
    'a day that is none of the event’s is told by another rule',
    withEvent(three, {
      startDate: '2019-06-25',
      endDate: '2019-06-26',
      days: [{ date: '2019-06-25' }, { date: '2019-06-26' }],
    }),
    [],
  ],
  [
    'a line over several days is on each of them',
    withEvent(agendaOf('09:00-18:00 Fair (until 2019-06-26)'), {
      startDate: '2019-06-25',
      endDate: '2019-06-25',
      days: [{ date: '2019-06-25' }, { date: '2019-06-26' }],
    }),
    ['event days.1.date'],
  ],
])

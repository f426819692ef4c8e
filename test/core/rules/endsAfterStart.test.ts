import type { AgendaSession } from '../../../src/core/types.js'
import { agendaOf, withEvent, withFirst } from '../notation.js'
import { tableOf } from '../table.js'

/** On the night on which Paris puts its clocks back from 03:00 to 02:00. */
const back = (
  line: string,
  marks: Partial<Record<keyof AgendaSession, unknown>>,
  day = '2024-10-27',
) => withEvent(withFirst(agendaOf(day, line), marks), { timeZone: 'Europe/Paris' })

tableOf('endsAfterStart', [
  ['a minute is enough', agendaOf('09:00-09:01 Talk'), []],
  ['no time at all is not', agendaOf('09:00-09:00 Talk'), ['1 ends']],
  ['an end before the start is not', agendaOf('10:00-09:00 Talk'), ['1 ends']],
  ['a night that goes on ends the next day', agendaOf('22:00-01:00+ Social Night'), []],
  ['an unknown end is no fault', agendaOf('09:00 Talk'), []],
  [
    'a cancelled session must be right as well',
    agendaOf('10:00-09:00 Talk (cancelled)'),
    ['1 ends'],
  ],
  [
    'what is left of a clock time is not looked at in the afternoon',
    withFirst(agendaOf('10:00-09:00 Talk'), { timing: 'afternoon' }),
    [],
  ],
  [
    'from 02:30 to 02:15 is three quarters of an hour where the clocks are put back in between',
    back('02:30-02:15 Talk', { endsAfterChange: true }),
    [],
  ],
  ['from 02:30 to 02:30 then is an hour', back('02:30-02:30 Talk', { endsAfterChange: true }), []],
  ['where nothing says so it is none', back('02:30-02:15 Talk', {}), ['1 ends']],
  [
    'where both are after the change neither',
    back('02:30-02:15 Talk', { startsAfterChange: true, endsAfterChange: true }),
    ['1 ends'],
  ],
  [
    'nor both at the same minute',
    back('02:30-02:30 Talk', { startsAfterChange: true, endsAfterChange: true }),
    ['1 ends'],
  ],
  [
    'on a day without a change the mark says nothing',
    back('02:30-02:15 Talk', { endsAfterChange: true }, '2024-10-26'),
    ['1 ends'],
  ],
  [
    'nor without a day',
    back('02:30-02:15 Talk', { endsAfterChange: true, day: undefined }),
    ['1 ends'],
  ],
  [
    'a line over several days ends on the last of them',
    withFirst(agendaOf('18:00-09:00 Fair'), { endDay: '2019-06-26' }),
    [],
  ],
  [
    'one whose last day is before its first is told there',
    withFirst(agendaOf('09:00-18:00 Fair'), { endDay: '2019-06-24' }),
    ['1 endDay'],
  ],
])

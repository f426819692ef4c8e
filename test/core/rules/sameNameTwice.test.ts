import { agendaOf } from '../notation.js'
import { tableOf } from '../table.js'

const named = (people: Record<string, string>) => ({
  ...agendaOf('09:00-10:00 One: 1 speaker, 2 host', '10:00-11:00 Two: 1 chair, 3 speaker'),
  people,
})

tableOf('sameNameTwice', [
  [
    'two people of one name may be one',
    named({ 1: 'José Ruiz', 2: 'Ana', 3: 'José Ruiz' }),
    ['1 assignments.0.person / 2 assignments.1.person'],
  ],
  [
    'whatever the accents and the order',
    named({ 1: 'José Ruiz', 2: 'Ana', 3: 'RUIZ Jose' }),
    ['1 assignments.0.person / 2 assignments.1.person'],
  ],
  [
    'in Arabic too, and in one session',
    named({ 1: 'عبد الله أحمد', 2: 'عبدالله احمد', 3: 'Ana' }),
    ['1 assignments.0.person / 1 assignments.1.person'],
  ],
  [
    'three are told twice',
    named({ 1: 'Ana', 2: 'Ana', 3: 'Ana' }),
    [
      '1 assignments.0.person / 1 assignments.1.person',
      '1 assignments.0.person / 2 assignments.1.person',
    ],
  ],
  ['one person in two sessions is no matter', named({ 1: 'José Ruiz', 2: 'Ana', 3: 'Ben' }), []],
  ['nor are names of marks alone, or names that nobody knows', named({ 1: '—', 2: '…' }), []],
])

import { agendaOf, withEvent, withFirst } from '../notation.js'
import { tableOf } from '../table.js'

tableOf('referencesArePublished', [
  [
    'a published session needs a published event',
    withEvent(agendaOf('09:00-10:00 Talk'), { published: false }),
    ['1 event'],
  ],
  ['a draft does not', withEvent(agendaOf('09:00-10:00 Talk (draft)'), { published: false }), []],
  [
    'people, organisations and places in the trash cannot be seen',
    {
      ...agendaOf('Hall 09:00-10:00 Talk: Ana speaker, @UCLG host, Ben speaker'),
      unavailable: { people: ['Ben'], organisations: ['UCLG'], places: ['Hall'] },
    },
    ['1 place', '1 assignments.1.organisation', '1 assignments.2.person'],
  ],
  [
    'ids that are numbers count as well',
    { ...withFirst(agendaOf('09:00-10:00 Talk'), { place: 7 }), unavailable: { places: ['7'] } },
    ['1 place'],
  ],
  [
    'what others refer to is nothing',
    { ...agendaOf('Hall 09:00-10:00 Talk: Ana speaker'), unavailable: { people: ['Zoe'] } },
    [],
  ],
])

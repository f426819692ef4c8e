import fc from 'fast-check'
import type { Edit } from '../../../src/core/builder/edits.js'
import type { FieldChanges, SessionFields } from '../../../src/core/builder/fields.js'

const id = fc.integer({ min: 1, max: 17 })
const newId = fc.constantFrom('new-1', 'new-2', 3)

const fields: fc.Arbitrary<FieldChanges<SessionFields>> = fc.record(
  {
    title: fc.constantFrom('Coffee', 'Lunch', null),
    day: fc.constantFrom('2024-03-30', '2024-04-01'),
    starts: fc.constantFrom('09:00', '23:15'),
    ends: fc.constantFrom('10:00', null),
    place: fc.constantFrom('place1', 'place9', null),
    status: fc.constantFrom('cancelled' as const, 'tentative' as const),
    position: fc.constantFrom(1, 2, null),
    assignments: fc.constantFrom([], [{ role: 'host', label: 'Us', state: 'invited' as const }]),
  },
  { requiredKeys: [] },
)

/** Edits of the agendas of `anyAgenda`, some of sessions that these do not have. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('set' as const), id, fields }),
  fc.record({ type: fc.constant('remove' as const), id }),
  fc.record({
    type: fc.constant('duplicate' as const),
    id,
    as: newId,
    fields: fc.constantFrom({}, { day: '2024-04-01' }),
  }),
  newId.map((one): Edit => ({
    type: 'add',
    session: {
      id: one,
      kind: 'break',
      day: '2024-03-30',
      timing: 'evening',
      status: 'confirmed',
      assignments: [],
      published: false,
    },
  })),
  fc.constantFrom<Edit[]>(
    { type: 'setEvent', fields: { title: 'Summit', startDate: '2024-03-30' } },
    { type: 'setEvent', fields: { days: [{ date: '2024-03-30' }] } },
    { type: 'setEvent', fields: { title: null } },
  ),
)

export const anyEdits = fc.array(anyEdit, { maxLength: 6 })

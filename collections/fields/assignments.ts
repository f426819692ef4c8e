import type { ResolvedOptions } from '../../src/options.js'
import { choiceOf } from './declared.js'
import { list, relation, say, shownBy, term, text } from './fields.js'

const width = (width: string) => ({ width })

/**
 * Who does what in a session, in order, with the title and the affiliation that they hold there.
 */
export const assignmentsField = ({ slugs, rulebook }: ResolvedOptions) =>
  list(
    'assignments',
    [
      {
        type: 'row',
        fields: [
          term('role', rulebook.roles, {
            required: true,
            defaultValue: 'speaker',
            admin: width('33%'),
          }),
          relation('person', slugs.people, { index: true, admin: width('67%') }),
        ],
      },
      {
        type: 'row',
        fields: [
          choiceOf('state', 'assignmentState', {
            required: true,
            defaultValue: 'confirmed',
            admin: width('33%'),
          }),
          relation('organisation', slugs.organisations, { admin: width('67%') }),
        ],
      },
      {
        type: 'row',
        fields: [
          text('jobTitle', { localized: true, hint: 'heldThen', admin: width('50%') }),
          text('affiliation', { localized: true, hint: 'heldThen', admin: width('50%') }),
        ],
      },
      text('label', {
        label: say('fields:nameless'),
        localized: true,
        hint: 'assignmentLabel',
        custom: { identifies: true },
      }),
    ],
    { hint: 'assignments', admin: shownBy('RowLabel', 'PartyLabel') },
  )

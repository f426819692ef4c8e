/** @jsxImportSource preact */
import type { CompiledOrganisation } from '../../core/compile/index.js'
import { Picture } from './Attached.js'
import { Away } from './Away.js'
import { Name } from './Text.js'
import type { View } from '../view.js'

function Organisation({ organisation, view }: { organisation: CompiledOrganisation; view: View }) {
  const name = (
    <>
      <Name view={view} of={organisation} name="name" />
      {organisation.acronym && organisation.acronym !== organisation.name && (
        <>
          {' '}
          (<Name view={view} of={organisation} name="acronym" />)
        </>
      )}
    </>
  )
  return (
    <dd>
      <Picture
        view={view}
        file={organisation.logo && { ...organisation.logo, alt: '' }}
        className="logo"
        among={['card']}
      />
      <Away to={organisation.url}>{name}</Away>
    </dd>
  )
}

/** The organisations behind the event, by their role. */
export const Organisations = ({ view }: { view: View }) => {
  const { event, organisations } = view.agenda
  if (!event.organisations.length) return null
  return (
    <dl class="organisations">
      {event.organisations.map(({ role, organisations: ids }) => (
        <div>
          <dt>{view.word(role.label)}</dt>
          {ids
            .flatMap((id) => organisations[id] ?? [])
            .map((organisation) => (
              <Organisation organisation={organisation} view={view} />
            ))}
        </div>
      ))}
    </dl>
  )
}

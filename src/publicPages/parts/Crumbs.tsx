/** @jsxImportSource preact */
import type { View } from '../view.js'
import { Landmark } from './Landmark.js'
import { Text } from './Text.js'

type Props = { view: View; list?: 'people' | 'sessions' }

/** The way back: to the agenda, and to the list to which the page belongs. */
export const Crumbs = ({ view, list }: Props) => {
  const { agenda, paths, texts } = view
  return (
    <Landmark here={view} class="crumbs" id="way-back" name={texts.pages.wayBack}>
      <ol>
        <li>
          <a href={paths.agenda}>
            <Text view={view} of={agenda.event} name="title" />
          </a>
        </li>
        {list && (
          <li>
            <a href={paths[list]}>
              {view.word(list === 'people' ? texts.pages.participants : texts.pages.sessions)}
            </a>
          </li>
        )}
      </ol>
    </Landmark>
  )
}

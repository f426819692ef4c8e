/** @jsxImportSource preact */
import { namesOfPart } from '../../core/compile/index.js'
import { listOf } from '../../core/phrases.js'
import type { View } from '../view.js'

/**
 * Says which part of an agenda the page shows, with a link to the whole of it; nothing on the page
 * of a whole one.
 */
export function PartNote({ view }: { view: View }) {
  const { agenda, language, texts } = view
  if (!agenda.part) return null
  return (
    <p class="part-note">
      {view.word(texts.pages.onlyPart, { part: listOf(namesOfPart(agenda), language) })}{' '}
      <a href={view.paths.agenda}>{view.word(texts.pages.wholeAgenda)}</a>
    </p>
  )
}

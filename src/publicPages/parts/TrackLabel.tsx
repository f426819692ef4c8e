/** @jsxImportSource preact */
import type { CompiledTrack } from '../../core/compile/index.js'
import { Name } from './Text.js'
import type { View } from '../view.js'

/** The name of a track, with a link to all that belongs to it; its colour only helps the eye. */
export const TrackLabel = ({ track, view }: { track: CompiledTrack; view: View }) => (
  <span class="track">
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="4.5" fill={track.colour ?? 'currentColor'} />
    </svg>
    <span class="unseen">
      {view.word(view.texts.fields.track)}
      {view.colon}
    </span>
    {view.preview || view.site.still ? (
      <Name view={view} of={track} name="name" />
    ) : (
      <a href={`${view.paths.agenda}?${new URLSearchParams({ track: track.id })}`}>
        <Name view={view} of={track} name="name" />
      </a>
    )}
  </span>
)

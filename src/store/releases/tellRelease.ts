import type { Payload, PayloadRequest } from 'payload'
import type { CompiledAgenda } from '../../core/compile/index.js'
import { onceInProcess } from '../../onceInProcess.js'
import { adapterOf } from '../gateway/adapter.js'
import type { Note } from '../transaction/index.js'
import type { ByLanguage, Release } from './release.js'

/** A release that is about to be stored, while its operation can still fail. */
export type ReleaseMade = {
  release: Release
  /** What it serves; of one that withdraws the agenda, what readers had before it. */
  agendas: ByLanguage<CompiledAgenda>
  takeBack: Note
}
type Listener = (req: PayloadRequest, made: ReleaseMade) => Promise<void>

const listeners = onceInProcess('listeners to releases', () => new WeakMap<object, Listener>())

/**
 * Lets somebody take part in every publication: what is written with its request is stored with the
 * release, or not at all.
 */
export function listenToReleases(payload: Payload, listener: Listener): void {
  listeners.set(adapterOf(payload), listener)
}

export const tellRelease = async (req: PayloadRequest, made: ReleaseMade): Promise<void> =>
  listeners.get(adapterOf(req.payload))?.(req, made)

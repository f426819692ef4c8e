import type { Payload, PayloadRequest } from 'payload'
import type { CompiledAgenda } from '../../core/compile/index.js'
import { onceInProcess } from '../../onceInProcess.js'
import { adapterOf } from '../gateway/adapter.js'
import type { Note } from '../transaction/index.js'
import type { ByLanguage, Release } from './release.js'

/** A release that is about to be stored, while its operation can still fail. */
export type ReleaseMade = {
  release: Release
  /**
   * The agendas that it serves. For a release that withdraws the agenda, those that readers had
   * before.
   */
  agendas: ByLanguage<CompiledAgenda>
  takeBack: Note
}
type Listener = (req: PayloadRequest, made: ReleaseMade) => Promise<void>

const listeners = onceInProcess('listeners to releases', () => new WeakMap<object, Listener>())

/**
 * Lets a listener take part in every publication: what it writes with its request is stored with
 * the release, or not at all.
 */
export function listenToReleases(payload: Payload, listener: Listener): void {
  listeners.set(adapterOf(payload), listener)
}

export const tellRelease = async (req: PayloadRequest, made: ReleaseMade): Promise<void> =>
  listeners.get(adapterOf(req.payload))?.(req, made)

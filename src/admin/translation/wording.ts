import { isOpen, type Mark } from '../../core/translation/leftToDo.js'
import type { Say } from '../inputs/useSay.js'

/** What is left to do in a language: "2 missing, 1 outdated". */
export function spokenMark(mark: Mark, say: Say, between = ' · '): string {
  if (!isOpen(mark)) return say('counts:complete')
  const { missing, outdated } = mark
  return [
    ...(missing ? [say('counts:missing', { count: missing })] : []),
    ...(outdated ? [say('counts:outdated', { count: outdated })] : []),
  ].join(between)
}

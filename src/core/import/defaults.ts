import type { Draft, DraftPerson } from './draft.js'
import type { Knowing } from './knowing.js'

/**
 * The kind of a line: the one that its words name, or else the one that its people and its place
 * among other lines make likely.
 */
export function kindFor(
  draft: Draft,
  nested: boolean,
  knowing: Knowing,
): { is: string; said: boolean } {
  const roles = new Set(draft.people.flatMap(({ role }) => role?.is ?? []))
  const has = (kind: string) => Object.hasOwn(knowing.kinds, kind)
  if (draft.kind && draft.kind.is !== 'session') return { is: draft.kind.is, said: true }
  if (draft.kind) return { is: 'session', said: true }
  if (nested && has('presentation')) return { is: 'presentation', said: false }
  if (draft.numbered && roles.has('panellist') && has('panel') && draft.label)
    return { is: 'panel', said: false }
  if (draft.numbered && roles.has('presenter') && has('presentation') && draft.label)
    return { is: 'presentation', said: false }
  if (draft.numbered) return { is: 'session', said: false }
  if (roles.has('panellist') && roles.has('moderator') && has('panel'))
    return { is: 'panel', said: false }
  const [first, ...others] = draft.people.filter(
    ({ role }) => !role || !['chair', 'moderator'].includes(role.is),
  )
  const led =
    draft.people.some(
      ({ role, from }) => (role?.is === 'chair' || role?.is === 'moderator') && from !== 'heading',
    ) && others.length > 0
  const lone =
    first &&
    !led &&
    !/^(?!\s*[,;]?\s*(?:by|with|par|avec|por|con|من تقديم|تقديم|مع)\s*$).*\p{L}/iu.test(
      first.lead?.text ?? '',
    ) &&
    others.length <= 1 &&
    [first, ...others].every(
      ({ role, party }) => (role === undefined || role.is === 'presenter') && party.is === 'name',
    )
  if (lone && has('presentation')) return { is: 'presentation', said: false }
  return {
    is: has('session') ? 'session' : (Object.keys(knowing.kinds)[0] ?? 'session'),
    said: false,
  }
}

/**
 * The role of somebody in a line of some kind: the one that is said, where it fits the kind, or
 * else the usual one in such a line.
 */
export function roleFor(
  { role }: DraftPerson,
  kind: string,
  knowing: Knowing,
  others = false,
): { is: string; said: boolean } {
  const has = (name: string) => Object.hasOwn(knowing.roles, name)
  const or = (name: string) => (has(name) ? name : (Object.keys(knowing.roles)[0] ?? name))
  const said = role?.said?.text.toLowerCase() ?? ''
  if (role) {
    if (role.is === 'facilitator' && kind === 'fieldVisit' && /led|lead|guid/.test(said))
      return { is: or('host'), said: true }
    if (
      role.is === 'facilitator' &&
      kind === 'panel' &&
      /anim/.test(said) &&
      !/animateur|animatrice/.test(said)
    )
      return { is: or('moderator'), said: true }
    // "Introduced by" one person alone means that this person speaks.
    if (role.is === 'moderator' && /^introdu/.test(said) && !others)
      return { is: or(kind === 'presentation' ? 'presenter' : 'speaker'), said: false }
    if (role.is === 'presenter' && said === 'presenta' && others)
      return { is: or('moderator'), said: true }
    if (
      role.is === 'speaker' &&
      /^(?:with|avec|con|a cargo de|given by|مع|بمشاركة|intervien|interviennent|avec la part|con la part)/.test(
        said,
      )
    )
      return {
        is: or(
          { panel: 'panellist', workshop: 'facilitator', presentation: 'presenter' }[kind] ??
            'speaker',
        ),
        said: false,
      }
    if (role.is === 'panellist' && /^(?:participa|المشارك)/.test(said) && kind !== 'panel')
      return { is: or('speaker'), said: false }
    return { is: role.is, said: true }
  }
  return {
    is: or(kind === 'panel' ? 'panellist' : kind === 'presentation' ? 'presenter' : 'speaker'),
    said: false,
  }
}

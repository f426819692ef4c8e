import type { KindColour } from './kindColours.js'

export type KindDefinition = {
  /** Sessions of this kind are numbered through the event: Session I, II, III. */
  numbered?: boolean
  /** Everyone takes part, so nothing else may run beside it (a plenary, a break, a meal). */
  forEveryone?: boolean
  /**
   * It is a pause between sessions: it stands out less in every view, and nobody has sat too long
   * after it.
   */
  pause?: boolean
  /** People are out and about (a field visit): nobody sits, so it counts like a pause. */
  outing?: boolean
  /**
   * The roles that this kind of session can have; others are refused on publishing. `'none'` allows
   * no roles at all.
   */
  roles?: 'any' | 'none' | string[]
  /** The roles of which one leads such a session. Editors are advised where nobody does. */
  ledBy?: string[]
  /** In what colour the panel shows it; absent: quiet. */
  colour?: KindColour
  labels: Record<string, string>
}

export type RoleDefinition = {
  /** How many may hold it in one session. */
  limit?: number
  /** Roles that nobody can hold beside it in the same session. */
  excludes?: string[]
  labels: Record<string, string>
}

/** What is checked, and how severely: the resolved options. */
export type Rulebook = {
  kinds: Record<string, KindDefinition>
  roles: Record<string, RoleDefinition>
  /**
   * Levels that replace those of conflicts and advice. The level of an impossible rule cannot be
   * changed.
   */
  levels: Record<string, 'advice' | 'conflict' | 'off'>
  /** In minutes. */
  limits: { longWithoutBreak: number; tightTransfer: number; unexplainedGap: number }
}

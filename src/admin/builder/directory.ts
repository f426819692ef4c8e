import type { Id } from '../../core/types.js'
import type { Door } from './door.js'
import type { Builder } from './useBuilder.js'

/** New people and places, made from their names in the line that needs them, and chosen from then on. */
export const directoryOf = (door: Door, { addChoice }: Builder) => ({
  onCreatePerson: async (name: string): Promise<boolean> => {
    const made = await door.createPerson(name)
    if ('refusal' in made) return false
    addChoice('people', made)
    return true
  },
  onCreatePlace: async (name: string): Promise<Id | undefined> => {
    const made = await door.createPlace(name)
    if ('refusal' in made) return undefined
    addChoice('places', made)
    return made.id
  },
})

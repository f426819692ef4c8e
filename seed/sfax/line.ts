import type { OrganisationKey, PersonKey } from './directory.js'
import { type Texts, t } from './texts.js'

export type Party = {
  role: string
  person?: PersonKey
  organisation?: OrganisationKey
  label?: Texts
  jobTitle?: Texts
  affiliation?: Texts
}

/** One line of the programme. */
export type SeedLine = {
  day: string
  kind: string
  title: Texts
  timing?: string
  starts?: string
  ends?: string
  status?: string
  statusNote?: Texts
  objective?: Texts
  methodology?: Texts
  questions?: Texts[]
  place?: 'caritas'
  parties?: Party[]
}

export const sfaxCity = t('Municipality of Sfax', 'Municipalité de Sfax', 'بلدية صفاقس')
export const coffeeBreak = t('Coffee break', 'Pause-café', 'استراحة قهوة')
export const lunch = t('Lunch', 'Déjeuner', 'غداء')

export const party = (
  role: string,
  person: PersonKey,
  organisation: OrganisationKey,
  affiliation?: Texts,
  jobTitle?: Texts,
): Party => ({
  role,
  person,
  organisation,
  affiliation,
  jobTitle,
})

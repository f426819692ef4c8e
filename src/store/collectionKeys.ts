import { isOneOf } from '../core/isOneOf.js'

/** The collections in which two entries can be merged into one. */
export const mergeKeys = ['people', 'organisations', 'places'] as const
export type MergeKey = (typeof mergeKeys)[number]

export const isMergeKey = (key: string): key is MergeKey => isOneOf(mergeKeys, key)

/** The collections whose lists and forms show how far their texts are translated. */
export const translatedKeys = [
  'events',
  'sessions',
  'people',
  'organisations',
  'places',
  'tracks',
] as const
export type TranslatedKey = (typeof translatedKeys)[number]

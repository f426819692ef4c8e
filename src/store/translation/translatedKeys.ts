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

/** The collections in which two entries can be merged into one. */
export const mergeKeys = ['people', 'organisations', 'places'] as const
export type MergeKey = (typeof mergeKeys)[number]

export const isMergeKey = (key: string): key is MergeKey =>
  (mergeKeys as readonly string[]).includes(key)

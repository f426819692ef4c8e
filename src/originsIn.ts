/**
 * The origins in a setting of the environment, which stand between commas or spaces; undefined where
 * it has none.
 */
export function originsIn(setting = ''): string[] | undefined {
  const origins = setting.split(/[\s,]+/).filter(Boolean)
  return origins.length ? origins : undefined
}

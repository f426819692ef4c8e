/**
 * The origins in a setting of the environment, which stand between commas or spaces; undefined where
 * it has none.
 */
export function originsIn(setting = ''): string[] | undefined {
  const origins = setting.split(/[\s,]+/).filter(Boolean)
  return origins.length ? origins : undefined
}

const isOrigin = (text: unknown) =>
  typeof text === 'string' && URL.canParse(text) && new URL(text).origin === text

/** What is wrong with the option that names origins, which may come from JavaScript; `*` is all. */
export const originFaults = (origins: unknown = '*'): string[] =>
  origins === '*'
    ? []
    : [origins]
        .flat()
        .flatMap((origin) =>
          isOrigin(origin)
            ? []
            : [`origins: "${String(origin)}" is not an origin, such as https://www.example.org.`],
        )

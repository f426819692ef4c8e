/** The texts of the interface in one language, by key, with their values. */
type Translate = (key: string, vars?: Record<string, unknown>) => string

/** Payload's type of `t` knows Payload's keys alone; those of the plugin are beside them (`src/host/translations.ts`). */
export const translate = ({
  t,
}: {
  t: (key: never, vars?: Record<string, unknown>) => string
}): Translate => t as Translate

import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'

export const root = path.resolve(import.meta.dirname, '../..')

/** A change to one place of a source: a test that fails under it has noticed. */
export type Mutant = {
  id: string
  /** From the root of the project. */
  file: string
  line: number
  column: number
  original: string
  replacement: string
}

/** All TypeScript under a folder, or the file itself, from the root of the project. */
export function filesUnder(at: string): string[] {
  const full = path.resolve(root, at)
  if (statSync(full).isFile()) return [path.relative(root, full)]
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(path.relative(root, full), name))
    .sort()
}

const silent = () => undefined
const off = () => false
const logger = {
  ...{ isTraceEnabled: off, isDebugEnabled: off, isInfoEnabled: off },
  ...{ isWarnEnabled: off, isErrorEnabled: off, isFatalEnabled: off },
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
}

/** The sources with every mutant in them, each behind a switch; contents by full path. */
export async function mutate(
  files: string[],
): Promise<{ contents: Map<string, string>; mutants: Mutant[] }> {
  const given = files.map((file) => {
    const name = path.join(root, file)
    return { name, content: readFileSync(name, 'utf8'), mutate: true }
  })
  const made = await new Instrumenter(logger).instrument(given, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  })
  const linesOf = new Map(given.map(({ name, content }) => [name, content.split('\n')]))
  return {
    contents: new Map(made.files.map(({ name, content }) => [name, content])),
    mutants: made.mutants
      .filter(({ status }) => status === undefined)
      .map(({ id, fileName, location: { start, end }, replacement }) => ({
        id,
        file: path.relative(root, fileName),
        line: start.line + 1,
        column: start.column + 1,
        original: between(linesOf.get(fileName) ?? [], start, end),
        replacement,
      })),
  }
}

type Place = { line: number; column: number }

function between(lines: string[], from: Place, to: Place): string {
  const cut = lines.slice(from.line, to.line + 1)
  // From the end first, so that the columns of a single line still hold.
  cut.push((cut.pop() ?? '').slice(0, to.column))
  cut.unshift((cut.shift() ?? '').slice(from.column))
  return cut.join('\n')
}

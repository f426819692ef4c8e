import { expect, vi } from 'vitest'

type Body = (...values: unknown[]) => unknown
type Hooks = { before: Body[]; after: Body[] }
export type Test = { id: string; run: () => Promise<void> }

const bodyIn = (rest: unknown[]) => rest.find((each) => typeof each === 'function') as Body

/** The words in which tests are written, and the tests that were written in them since the last `start`. */
export function collecting() {
  let tests: Test[] = []
  let around: Hooks = { before: [], after: [] }

  /** Options and time limits are vitest's own affair. */
  const it = (_name: string, ...rest: unknown[]) => {
    const { before, after } = around
    const body = bodyIn(rest)
    tests.push({
      id: String(tests.length),
      run: async () => {
        for (const each of before) await each()
        try {
          await body()
        } finally {
          for (const each of after) await each()
        }
      },
    })
  }
  const describe = (_name: string, body: Body) => {
    const outer = around
    around = { before: [...outer.before], after: [...outer.after] }
    body()
    around = outer
  }
  const eachOf =
    (say: (name: string, body: Body) => void) =>
    (cases: unknown[]) =>
    (name: string, ...rest: unknown[]) =>
      cases.forEach((one) => say(name, () => bodyIn(rest)(...(Array.isArray(one) ? one : [one]))))

  const words = {
    it: Object.assign(it, { each: eachOf(it) }),
    test: Object.assign(it, { each: eachOf(it) }),
    describe: Object.assign(describe, { each: eachOf(describe) }),
    expect,
    vi,
    beforeEach: (body: Body) => around.before.push(body),
    afterEach: (body: Body) => around.after.unshift(body),
  }
  return {
    words,
    start: () => {
      tests = []
      around = { before: [], after: [] }
    },
    collected: () => tests,
  }
}

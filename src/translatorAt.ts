import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Translate } from './options.js'

/**
 * The machine that proposes translations, out of a file of the team's own: loaded when it is first
 * asked.
 */
export const translatorAt =
  (file: string): Translate =>
  async (texts, from, to) => {
    // At run time, by Node: it is no part of the build.
    const { default: translate }: { default: Translate } = await import(
      /* webpackIgnore: true */ pathToFileURL(path.resolve(file)).href
    )
    return translate(texts, from, to)
  }

import type { CollectionBeforeOperationHook, Where } from 'payload'
import { refuse } from '../../src/errors.js'
import type { CollectionKey } from '../../src/options.js'
import { actorOf } from '../../src/store/actor.js'
import { languagesOf } from '../../src/store/compiled/languages.js'
import { countAll, wantedOf } from '../../src/store/translation/documentTexts.js'
import { translatedKeys } from '../../src/store/translation/translatedKeys.js'
import {
  filtersByTranslation,
  withoutTranslation,
} from '../../src/store/translation/translationFilter.js'

/**
 * Lists, counts and bulk edits by the state of translations, which is derived and cannot be asked
 * of the database. For those who work here.
 */
export function filterByTranslation(collectionKey: CollectionKey): CollectionBeforeOperationHook[] {
  const key = translatedKeys.find((each) => each === collectionKey)
  if (!key) return []
  return [
    async ({ args, req }) => {
      const { where } = args as { where?: unknown }
      if (!filtersByTranslation(where)) return args
      const { payload, user } = req
      if (!user || !actorOf(req)) throw refuse(req, 'badFilter')
      const languages = languagesOf(payload).map(({ code }) => code)
      // Counted once, however often a filter compares in the same way.
      const counted = new Map<string, ReturnType<typeof countAll>>()
      const find = async (wanted: readonly string[]) => {
        const question = wanted.join()
        const counts = counted.get(question) ?? countAll(payload, key, user, wanted)
        counted.set(question, counts)
        return wantedOf(await counts, wanted)
      }
      const ready = await withoutTranslation(where as Where, { find, languages })
      return { ...args, where: ready }
    },
  ]
}

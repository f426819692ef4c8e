import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../src/errors.js'
import type { CollectionKey } from '../../src/options.js'
import { actorOf } from '../../src/store/actor.js'
import { languagesOf } from '../../src/store/compiled/languages.js'
import type { OperationArgs } from '../../src/store/operationArgs.js'
import { countAll, wantedOf } from '../../src/store/translation/documentTexts.js'
import { translatedKeys } from '../../src/store/collectionKeys.js'
import {
  filtersByTranslation,
  withoutTranslation,
} from '../../src/store/translation/translationFilter.js'

/**
 * Answers filters by the state of translations in lists, counts and bulk edits: the state is
 * derived, so the database cannot be asked for it. Only for users who work here.
 */
export function filterByTranslation(collectionKey: CollectionKey): CollectionBeforeOperationHook[] {
  const key = translatedKeys.find((each) => each === collectionKey)
  if (!key) return []
  return [
    async ({ args, req }) => {
      const { where }: OperationArgs = args
      if (!where || !filtersByTranslation(where)) return args
      const { payload, user } = req
      if (!user || !actorOf(req)) throw refuse(req, 'badFilter')
      const languages = languagesOf(payload).map(({ code }) => code)
      // Counted once for each request, however often its filter compares in the same way.
      const counted = new Map<string, ReturnType<typeof countAll>>()
      const find = async (wanted: readonly string[]) => {
        const question = wanted.join()
        const counts = counted.get(question) ?? countAll(payload, key, user, wanted)
        counted.set(question, counts)
        return wantedOf(await counts, wanted)
      }
      const ready = await withoutTranslation(where, { find, languages })
      return { ...args, where: ready }
    },
  ]
}

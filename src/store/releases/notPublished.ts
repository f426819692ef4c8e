import { Refusal, type RefusalCode } from '../../errors.js'

type Why =
  | 'changedMeanwhile'
  | 'conflictsRemain'
  | 'eventFirst'
  | 'firstLanguage'
  | 'incomplete'
  | 'nothing'
  | 'notPromised'
  | 'readAdvice'

/** The refusal to publish an agenda. `why` has been part of these answers from the beginning. */
export function notPublished(why: Why): Refusal {
  const code: RefusalCode = why === 'nothing' ? 'nothingToPublish' : why
  return new Refusal(code, { data: { why } })
}

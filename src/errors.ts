import { APIError, type PayloadRequest } from 'payload'
import { inEnglish, type RefusalCode, refusals, textOf } from './refusals.js'
import { translate } from './translate.js'

export type { RefusalCode } from './refusals.js'

type Vars = Record<string, unknown>
type Translate = ReturnType<typeof translate>

/** `text`: another sentence than the code's own. `data`: what programs can make of it. */
type More = { text?: string; vars?: Vars; data?: Vars; status?: number }

/**
 * Why something that was asked for is not done: the one error that tells it, on every door. Nothing
 * is wrong with the app.
 */
export class Refusal extends APIError<Vars | null> {
  override name = 'Refusal'
  readonly code: RefusalCode
  readonly #text: string
  readonly #vars?: Vars

  constructor(code: RefusalCode, more: More = {}, words: Translate = inEnglish) {
    const { text = textOf(code), vars, data = null, status = refusals[code].status } = more
    super(words(text, vars), status, data, true)
    this.code = code
    this.#text = text
    this.#vars = vars
  }

  /** The sentence in the language of who asks, where whoever refused did not know it. */
  inWords(req: PayloadRequest): string {
    return translate(req)(this.#text, this.#vars)
  }
}

/** A refusal in the language of who asks. */
export const refuse = (req: PayloadRequest, code: RefusalCode, more?: More): Refusal =>
  new Refusal(code, more, translate(req))

import type { Endpoint, PayloadHandler } from 'payload'
import { embedWordsIn } from '../../i18n/embedWords.js'
import { etagOf } from '../../store/compiled/sendable.js'
import { refuse } from '../../errors.js'
import { answerRefusals } from '../answerRefusals.js'
import { assertKnown, languageOf } from '../agenda/parameters.js'
import { asJson, respond } from '../agenda/respond.js'
import { embedScript } from './embedScript.js'
import { forOtherSites, scriptHeaders } from './headers.js'

const sendScript: PayloadHandler = (req) => {
  assertKnown(req, [])
  const script = embedScript()
  if (!script) throw refuse(req, 'notFound')
  const answer = respond(req, {
    body: script.body,
    etag: script.etag,
    mediaType: 'text/javascript; charset=utf-8',
  })
  for (const [name, value] of Object.entries(scriptHeaders)) answer.headers.set(name, value)
  return answer
}

const sendWords: PayloadHandler = (req) => {
  assertKnown(req, ['locale'])
  const body = JSON.stringify(embedWordsIn(languageOf(req)))
  const answer = respond(req, {
    body,
    etag: etagOf(body),
    mediaType: asJson,
  })
  for (const [name, value] of Object.entries(forOtherSites)) answer.headers.set(name, value)
  return answer
}

/** What pages of other sites load to show an agenda: the component, and its words in a language. */
export const embedEndpoints: Endpoint[] = [
  { path: '/agenda/agenda-view.js', method: 'get', handler: answerRefusals(sendScript) },
  { path: '/agenda/words.json', method: 'get', handler: answerRefusals(sendWords) },
]

import type { DocumentViewServerProps } from 'payload'
import { openTranslations } from '../../api/translations/openTranslations.js'
import { TranslateScreen } from '../client.js'
import { translate } from '../../translate.js'
import '../agenda.css'
import '../builder/builder.css'
import './translate.css'

/**
 * The Translate tab of an event: every text of it beside its translation, for those who may write
 * that language.
 */
export async function TranslateView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const say = (key: string) => translate(req.i18n)(`agenda:${key}`)
  const wished = searchParams?.to
  const opened =
    docID === undefined
      ? 'gone'
      : await openTranslations(req, docID, typeof wished === 'string' ? wished : undefined)
  return typeof opened === 'string' ? (
    <p className="agenda-builder agenda-builder__nothing">{say(`translate:${opened}`)}</p>
  ) : (
    <TranslateScreen
      event={opened.initial.event}
      initial={opened.initial}
      key={opened.initial.to}
      languages={opened.languages}
      mayPublish={opened.mayPublish}
    />
  )
}

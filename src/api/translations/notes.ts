import type { PayloadRequest } from 'payload'
import { typedTagOf } from '../../core/phrases.js'
import { asDate, datesIn } from '../../core/time/dates.js'
import type { AgendaText } from '../../core/translation/index.js'
import { titled } from '../../formats/words.js'
import { slugNamed } from '../../store/optionsOf.js'
import type { FoundTexts } from '../../store/translation/loadTexts.js'
import {
  titledDocuments,
  type TranslatedDocument,
} from '../../store/translation/titledDocuments.js'
import { fieldLabel, inWords } from './fieldLabel.js'

type Note = (text: Pick<AgendaText, 'address' | 'collection' | 'field' | 'id'>) => string

/** “25 June”, with the digits in which times are typed. */
const dayFormat = datesIn({ day: 'numeric', month: 'long' }, typedTagOf)
const spokenDay = (day: string, language: string): string => dayFormat(language).format(asDate(day))

const withoutZero = (time: string) => time.replace(/^0(?=\d)/, '')

/**
 * Where each text stands, for translators, in the language of who asks: “25 June, 9:30 Opening:
 * Objective”.
 */
export function notesOf(
  req: PayloadRequest,
  { documents, setting }: Pick<FoundTexts, 'documents' | 'setting'>,
): Note {
  const { language } = req.i18n
  const { documents: named, aboutOf } = titledDocuments(documents, setting)
  const known = new Map(named.map((each) => [`${each.collection}/${each.id}`, each]))
  const whereOf = ({ collection, title, day, starts }: TranslatedDocument): string => {
    if (collection === 'sessions')
      return [
        [day && spokenDay(day, language), starts && withoutZero(starts)].filter(Boolean).join(', '),
        title,
      ]
        .filter(Boolean)
        .join(' ')
    const label =
      req.payload.collections[slugNamed(req.payload, collection)]?.config.labels.singular
    const singular = (label && inWords(label, req)) ?? collection
    return collection === 'events' ? singular : `${singular} ${title}`.trim()
  }
  return (text) => {
    const { collection, id, field } = text
    const document = known.get(`${collection}/${id}`)
    const { about } = aboutOf(text)
    const where = [document && whereOf(document), about && `(${about})`].filter(Boolean).join(' ')
    return titled(language, where, fieldLabel(req, slugNamed(req.payload, collection), field))
  }
}

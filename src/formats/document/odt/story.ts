import type { DocumentWarning, TextDocument } from '../../../core/import/document.js'
import type { XmlElement } from '../file/parseXml.js'
import type { Counts } from './lists.js'
import type { OdtStyles } from './styles.js'

/** What a document is read with. */
export type OdtStory = {
  styles: OdtStyles
  warnings: Set<DocumentWarning>
  languages: Map<string, number>
  /** How far lists have counted, by identifier and by style, for those that go on later. */
  lists: { byId: Map<string, Counts>; byStyle: Map<string, Counts>; outline: Counts }
  putApart: (where: TextDocument['apart'][number]['where'], element: XmlElement) => void
}

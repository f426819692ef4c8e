import { nameWords } from '../names/foldName.js'

/** What someone is called who has no name here (`Representative of the City of Sfax`), by its first word. */
const someone = [
  'representative|representatives|delegate|delegates|delegation|member|members|participant|participants|mayor|minister|ambassador|director|president|head|governor|student|students|tbc|tba|tbd',
  'représentant|représentante|représentants|représentantes|délégation|délégué|déléguée|délégués|membre|membres|participante|maire|ministre|ambassadeur|ambassadrice|directeur|directrice|président|présidente|chef|cheffe|gouverneur|gouverneure|responsable',
  'representante|representantes|delegación|delegado|delegada|delegados|miembro|miembros|alcalde|alcaldesa|ministro|ministra|embajador|embajadora|director|directora|presidente|presidenta|jefe|jefa|gobernador|gobernadora',
].join('|')

/** Only with one of these after it: `Mayor Ana Haddad` is somebody. */
const of = 'of|from|for|de|du|des|d|del|por|à|a|au|aux|pour|confirmed|confirmer'

/** Arabic says "of" by standing beside. */
const someoneInArabic = 'ممثل|ممثلة|ممثلو|ممثلي|ممثلون|ممثلين|ممثلات|وفد|مندوب|مندوبة|عضو|أعضاء|مشارك|مشاركون|المشاركون|رئيس|رئيسة|وزير|وزيرة|مدير|مديرة|سفير|سفيرة|والي|للتأكيد'

const everybody = 'participants|panellists|panelists|speakers|intervenants|participantes|ponentes|المشاركون|المشاركين|المتحدثون'

const organisation =
  'ministry|municipality|university|institute|association|foundation|council|agency|federation|committee|commission|company|ltd|gmbh|ministère|municipalité|mairie|université|institut|fondation|conseil|agence|fédération|comité|ministerio|municipio|municipalidad|ayuntamiento|universidad|instituto|asociación|fundación|consejo|agencia|federación|comisión'
const organisationOf = 'city|government|bank|network|centre|center|union|office|ville|commune|gouvernement|banque|réseau|direction|ciudad|gobierno|banco|red|oficina'
const organisationInArabic = 'وزارة|بلدية|جامعة|معهد|جمعية|مؤسسة|مجلس|وكالة|شبكة|اتحاد|لجنة|بنك|مدينة|حكومة|مركز|منظمة|شركة|هيئة|ديوان'

const foldedWords = (words: string) => new Set(words.split('|').flatMap(nameWords))
const sets = {
  someone: foldedWords(someone), of: foldedWords(of), someoneInArabic: foldedWords(someoneInArabic), everybody: foldedWords(everybody),
  organisation: foldedWords(organisation), organisationOf: foldedWords(organisationOf), organisationInArabic: foldedWords(organisationInArabic),
}
const articles = foldedWords('the|a|an|le|la|les|l|un|une|el|los|las|una|one|two|three')

/** What a name that nobody has yet is that of: in doubt of a person. `label`: clearly of nobody in particular. */
export function guessParty(name: string): 'label' | 'organisation' | 'person' {
  const all = nameWords(name.replace(/['’]/g, ' '))
  const words = all.slice(articles.has(all[0] ?? '') && all.length > 1 ? 1 : 0)
  const [first = '', second = ''] = words
  const stem = first.replace(/^ال(?=..)/, '')
  if (sets.someone.has(first) && (sets.of.has(second) || second === '')) return 'label'
  if (sets.someoneInArabic.has(first) || (sets.someoneInArabic.has(stem) && words.length > 1)) return 'label'
  if (words.some((word) => sets.everybody.has(word)) || /^(to be|à|a|por|يحدد)\s/iu.test(name.trim())) return 'label'
  if (words.some((word) => sets.organisation.has(word)) || sets.organisationInArabic.has(first) || sets.organisationInArabic.has(stem)) return 'organisation'
  return sets.organisationOf.has(first) && sets.of.has(second) ? 'organisation' : 'person'
}

import { setOf } from './setOf.js'

/**
 * Acronyms that can be said as a word, so that their letters alone do not tell them from a surname
 * in capitals.
 */
export const acronyms = setOf(
  'unesco|unicef|unido|unops|unfpa|unrwa|unctad|unitar|unep|undrr|pnud|pnue|onu|onudi|onusida|oit|oms|oim|cnuced|cepal|cesao|escwa|otan|nato|ocde|oecd|osce|asean|usaid|sida|norad|danida|aecid|enabel|cirad|inra|inrae|inserm|ademe|cerema|afnor|aimf|cglu|iclei|eurocities|medcities|medcites|iemed|cidob|famsi|femp|acnur|acted|oxfam|caritas|care|coopi|cospe|cefa|arci|avsi|enda|emmaus|acat|utica|conect|cnudst|isie|haica|anpe|apia|fades|alecso|isesco|icesco|acsad|cedeao|ecowas|cemac|uemoa|igad|sadc|comesa|bird|berd|ebrd|bceao|fida|ifad|unicri|ihedn|inalco|ined|insee|inta|renfe|adif|ratp|iucn|uicn|idea|iddri|icomos|iccrom|icom|ipemed|ocemo|remed|femise|arlem|cpmr|cemr|ccre|platforma|cites|fifa|uefa|nasa|nepad',
)

/** Organisations that are written in capitals as two words. */
export const acronymPairs = new Set(
  'un habitat|un women|un environment|un migration|un tourism|un volunteers|onu habitat|onu femmes|onu mujeres|onu environnement|onu migraciones'.split(
    '|',
  ),
)

/**
 * Where an organisation is at work, behind its acronym: `UNESCO Tunis`, `ENDA Maghreb`. Names of
 * places that are given names too (Sofia, Jordan, Florence) are not among them.
 */
export const regions = setOf(
  'africa|afrique|africaine|african|africana|america|amerique|americas|ameriques|asia|asie|asiatique|europa|europe|european|europeenne|europea|oceania|oceanie|maghreb|mashreq|machrek|mediterranee|mediterranean|mediterraneo|mediterranea|balkans|sahel|caribbean|caraibes|caribe|pacific|pacifique|pacifico|atlantic|atlantique|atlantico|arab|arabe|latin|latine|latina|latinoamerica|orient|oriente|east|west|north|south|est|ouest|nord|sud|este|oeste|norte|sur|central|centrale|international|internacional|world|monde|mundo|mena' +
    '|tunisia|tunisie|tunez|algeria|algerie|argelia|morocco|maroc|marruecos|libya|libye|libia|egypt|egypte|egipto|mauritania|mauritanie|senegal|mali|niger|nigeria|burkina|faso|benin|togo|ghana|guinea|guinee|ivoire|cameroon|cameroun|camerun|gabon|congo|rdc|kenya|kenia|uganda|ouganda|rwanda|burundi|ethiopia|ethiopie|etiopia|sudan|soudan|somalia|somalie|djibouti|tanzania|tanzanie|mozambique|angola|zambia|zambie|zimbabwe|madagascar|lebanon|liban|libano|syria|syrie|siria|jordanie|jordania|palestine|palestina|irak|iraq|iran|yemen|qatar|kuwait|koweit|oman|bahrain|emirates|emirats|turkey|turquie|turquia|turkiye|greece|grece|grecia|cyprus|chypre|chipre|malta|malte|italy|italie|italia|spain|espagne|espana|portugal|france|francia|belgium|belgique|belgica|netherlands|nederland|luxembourg|germany|allemagne|alemania|deutschland|austria|autriche|osterreich|switzerland|suisse|suiza|schweiz|sweden|suede|suecia|sverige|norway|norvege|noruega|norge|denmark|danemark|dinamarca|finland|finlande|finlandia|ireland|irlande|irlanda|scotland|ecosse|escocia|uk|england|poland|pologne|polonia|ukraine|ucrania|romania|roumanie|rumania|bulgaria|bulgarie|hungary|hongrie|serbia|serbie|bosnia|bosnie|croatia|croatie|croacia|albania|albanie|kosovo|canada|quebec|usa|mexico|mexique|colombia|colombie|peru|perou|bolivia|bolivie|ecuador|equateur|chile|chili|argentina|argentine|brasil|brazil|bresil|uruguay|paraguay|venezuela|cuba|haiti|honduras|guatemala|nicaragua|panama|dominicana|filipinas|philippines|japan|japon|china|chine|nepal|bangladesh|pakistan|afghanistan|indonesia|indonesie|vietnam|cambodge|cambodia|australia|australie' +
    '|tunis|sfax|sousse|gabes|bizerte|kairouan|gafsa|djerba|tozeur|monastir|mahdia|nabeul|hammamet|kasserine|medenine|tataouine|zarzis|jendouba|beja|siliana|zaghouan|rabat|casablanca|tanger|tangier|marrakech|fes|agadir|oujda|tetouan|alger|algiers|argel|oran|annaba|tripoli|benghazi|misrata|caire|cairo|alexandria|alexandrie|beirut|beyrouth|amman|damas|bagdad|ramallah|jerusalem|nouakchott|dakar|bamako|niamey|ouagadougou|abidjan|lome|cotonou|accra|lagos|abuja|douala|yaounde|kinshasa|nairobi|kampala|kigali|pretoria|johannesburg|paris|lyon|marseille|toulouse|nantes|strasbourg|montpellier|bordeaux|lille|bruxelles|brussels|bruselas|geneva|geneve|ginebra|bern|berne|zurich|lausanne|madrid|barcelona|barcelone|sevilla|valencia|malaga|bilbao|zaragoza|lisbon|lisbonne|lisboa|porto|rome|roma|milano|napoli|palermo|torino|venice|athens|athenes|thessaloniki|istanbul|ankara|izmir|berlin|bonn|hamburg|munich|munchen|vienna|vienne|wien|viena|london|londres|dublin|hague|haye|amsterdam|rotterdam|copenhagen|stockholm|oslo|helsinki|tallinn|riga|vilnius|warsaw|varsovie|prague|praha|budapest|bucharest|belgrade|sarajevo|zagreb|washington|york|montreal|ottawa|bogota|lima|quito|caracas|habana|delhi|bangkok|tokyo|beijing',
)

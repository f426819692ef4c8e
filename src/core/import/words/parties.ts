import { nameWords } from '../../names/foldName.js'

const setOf = (words: string) => new Set(words.split('|').flatMap(nameWords))

/** Written before a name. Compared without dots: `H.E.` is `he`. */
export const honorifics = setOf(
  'dr|drs|prof|professor|pr|mr|mrs|ms|miss|mx|sir|dame|lord|lady|hon|honourable|honorable|rev|revd|reverend|canon|fr|father|sr|sister|br|brother|rabbi|imam|sheikh|sheikha|judge|justice|sheriff|captain|capt|col|colonel|gen|general|lt|sgt|maj|ing|eng|engr|arch|adv|he|se|h|e|s' +
    '|mme|mlle|m|mm|docteur|professeur|me|maitre|pre|dre|monsieur|madame|monseigneur|mgr|son|excellence|excellency|his|her' +
    '|d|da|don|dona|sra|srta|dra|profa|excmo|excma|ilmo|ilma|lic|licda|arq|mtro|mtra|abg|senor|senora|fray|ilustre|excelentisimo|excelentisima',
)
/** Only with a dot, or they are initials or words. */
export const dotted = setOf('h|e|s|d|m|me|he|se|general|son|his|her|canon|fr|br|sr|da')

export const arabicHonorifics =
  /^(?:(?:(?:ال)?(?:سيد|سيدة|دكتور|دكتورة|أستاذ|أستاذة|استاذ|استاذة|مهندس|مهندسة|شيخ|شيخة|آنسة|بروفيسور|قاضي|قاضية|محامي|محامية|عميد|لواء|فنان|فنانة|حاج|حاجة)|معالي|سعادة|فضيلة|سماحة|صاحب المعالي|صاحبة المعالي|دولة|أ\s?\.\s?د|ا\s?\.\s?د|د|م|أ|ا|ذ|السيدان|السيدات|السادة)(?:\s?[./]\s?|\s+))+/u

/** Names of families and of saints that begin small or join two. */
export const particles = setOf('de|del|della|di|da|do|dos|das|du|des|d|la|le|les|los|las|van|von|der|den|ter|ten|zu|y|i|e|el|al|ben|bin|ibn|bint|ould|abu|abou|mac|mc|saint|san|st|ap|af|av|zur|zum|dal|dalla|ul|ud|bar|o')

/** What a post is called, so that it is no name. */
export const posts = setOf(
  'mayor|mayoress|deputy|vice|minister|ministre|secretary|ambassador|director|directors|president|chair|chairman|chairwoman|chairperson|head|chief|officer|manager|coordinator|co-ordinator|adviser|advisor|expert|consultant|specialist|researcher|professor|lecturer|governor|councillor|councilor|commissioner|delegate|representative|member|senior|junior|programme|program|project|policy|executive|ceo|cto|cfo|founder|co-founder|cofounder|partner|analyst|engineer|architect|doctor|nurse|journalist|editor|author|writer|student|phd|candidate|teacher|trainer|lead|leader|principal|master|assistant|associate|fellow|attorney|lawyer|judge|curator|artist|librarian|planner|economist|sociologist|psychologist|geographer|historian|pastor|warden|clerk|spokesperson|treasurer|registrar|dean|rector|provost|harbour|permanent|acting|former|interim|honorary|general|national|regional|technical|scientific|cabinet|owner|producer|host|guide|farmer|activist|organiser|organizer|volunteer|observer|inspector|superintendent|sheriff|prefect|attache|counsellor|envoy' +
    '|maire|adjoint|adjointe|depute|deputee|secretaire|ambassadeur|ambassadrice|directeur|directrice|presidente|chef|cheffe|charge|chargee|responsable|coordinateur|coordinatrice|coordonnateur|coordonnatrice|conseiller|conseillere|experte|consultante|specialiste|chercheur|chercheuse|doctorant|doctorante|professeur|professeure|maitre|maitresse|gouverneur|gouverneure|prefet|prefete|commissaire|delegue|deleguee|representant|representante|membre|fondateur|fondatrice|ingenieur|ingenieure|architecte|medecin|infirmier|infirmiere|journaliste|autrice|auteur|ecrivain|etudiant|etudiante|enseignant|enseignante|formateur|formatrice|economiste|sociologue|psychologue|geographe|historien|historienne|porte-parole|tresorier|tresoriere|doyen|doyenne|recteur|rectrice|inspecteur|inspectrice|commandant|commandante|juriste|avocat|avocate|artiste|animateur|animatrice|cadre|gerant|gerante' +
    '|alcalde|alcaldesa|concejal|concejala|concejalo|ministro|ministra|secretario|secretaria|embajador|embajadora|director|directora|presidente|presidenta|vicepresidente|vicepresidenta|jefe|jefa|responsable|coordinador|coordinadora|asesor|asesora|experto|experta|consultor|consultora|especialista|investigador|investigadora|profesor|profesora|catedratico|catedratica|doctorando|doctoranda|gobernador|gobernadora|consejero|consejera|delegado|delegada|representante|miembro|fundador|fundadora|tecnico|tecnica|ingeniero|ingeniera|arquitecto|arquitecta|medico|medica|enfermero|enfermera|periodista|autor|autora|escritor|escritora|estudiante|maestro|maestra|economista|sociologo|sociologa|psicologo|psicologa|geografo|geografa|historiador|historiadora|portavoz|tesorero|tesorera|decano|decana|rector|rectora|inspector|inspectora|guia|cineasta|artista|gerente|abogado|abogada|educador|educadora|bibliotecario|bibliotecaria',
)
export const arabicPosts =
  /^(?:(?:ال)?(?:رئيس|رئيسة|وزير|وزيرة|نائب|نائبة|مدير|مديرة|أمين|أمينة|كاتب|كاتبة|كاتب عام|عمدة|محافظ|محافظة|والي|سفير|سفيرة|مستشار|مستشارة|خبير|خبيرة|باحث|باحثة|أستاذ|أستاذة|منسق|منسقة|مسؤول|مسؤولة|مكلف|مكلفة|عضو|عضوة|ممثل|ممثلة|مندوب|مندوبة|مؤسس|مؤسسة(?= ل)|صحفي|صحفية|طبيب|طبيبة|مهندس|مهندسة|معماري|معمارية|محام|محامية|طالب|طالبة|ناشط|ناشطة|كبير|كبيرة|أخصائي|أخصائية|اختصاصي|اختصاصية|عميد|عميدة|قاض|قاضية|مفتش|مفتشة|رائد|معتمد|معتمدة|متفقد|فنان|فنانة|مخرج|مخرجة))(?![\p{L}])/u

/** What an organisation's name has in it. */
export const organisations = setOf(
  'ministry|municipality|university|institute|institution|association|foundation|council|agency|federation|committee|commission|company|ltd|limited|inc|llc|gmbh|plc|ministere|municipalite|mairie|universite|institut|fondation|conseil|agence|comite|ministerio|municipio|municipalidad|ayuntamiento|universidad|instituto|asociacion|fundacion|consejo|agencia|federacion|comision|comite|school|college|academy|faculty|department|division|secretariat|directorate|authority|board|bureau|chamber|trust|society|union|unions|alliance|network|coalition|consortium|initiative|programme|cooperative|co-operative|hospital|clinic|laboratory|lab|labs|observatory|museum|library|archive|archives|parliament|senate|embassy|consulate|delegation|bank|fund|group|partnership|forum|crew|team|studio|studios|press|theatre|church|parish|hospice|inspectorate|office|service|services|systems|solutions|consulting|partners|ngo|caritas|canton|county|region|town|city|village|borough|district|province|commune|prefecture|republic|state|port|gmina|kommune|fjordkommune' +
    '|ecole|college|lycee|academie|faculte|departement|direction|secretariat|autorite|bureau|chambre|societe|syndicat|alliance|reseau|coalition|consortium|initiative|cooperative|hopital|clinique|laboratoire|observatoire|musee|bibliotheque|parlement|senat|ambassade|consulat|banque|fonds|groupe|centre|cabinet|regie|inspection|metropole|collectif|office|service|police|ville|rectorat|caisse|federation|union|region|prefecture' +
    '|escuela|colegio|academia|facultad|departamento|direccion|secretaria|autoridad|oficina|camara|sociedad|sindicato|alianza|red|coalicion|consorcio|iniciativa|cooperativa|hospital|clinica|laboratorio|observatorio|museo|biblioteca|parlamento|senado|embajada|consulado|banco|fondo|grupo|centro|gabinete|colectivo|diputacion|junta|gobierno|generalitat|xunta|ceip|ies|ciudad|radio|coro|jurado|comunidad|teatro|plataforma|cabildo|canal|editorial|government|center|ensemble|orchestra|choir|orchestre|choeur|orquesta|jury',
)
export const arabicOrganisations =
  /^(?:و?(?:ال|لل)?)?(?:وزارة|بلدية|جامعة|معهد|جمعية|مؤسسة|مجلس|وكالة|شبكة|اتحاد|لجنة|بنك|مدينة|حكومة|مركز|منظمة|شركة|هيئة|ديوان|كلية|مدرسة|متحف|مكتبة|نقابة|غرفة|مكتب|قسم|دائرة|مديرية|إدارة|سفارة|ولاية|محافظة|أكاديمية|مخبر|مختبر|مستشفى|صندوق|برنامج|مبادرة|حركة|منتدى|رابطة|تحالف|دار|مصلحة|إقليم|جهة|منصة|فرقة|نادي|اتحادية|مرصد|مجموعة|عمادة|أمانة|المندوبية|مندوبية|الإدارة)(?![\p{L}])/u

/** What someone is called who has no name here (`Representative of the City of Sfax`). */
export const someone = setOf(
  'representative|representatives|delegate|delegates|delegation|member|members|participant|participants|speaker|speakers|guest|expert|experts|student|students|worker|workers|teachers|trainers|facilitators|panellists|panelists|partners|citizens|residents|volunteers|children|tbc|tba|tbd|nn' +
    '|representant|representante|representants|representantes|delegue|deleguee|delegues|deleguees|membre|membres|participante|participantes|intervenant|intervenants|invite|invites|expert·e|etudiants|etudiantes|eleves|habitants|benevoles|formateurs|enseignants|animateurs' +
    '|delegado|delegada|delegados|delegadas|miembro|miembros|ponente|ponentes|invitado|invitados|alumnos|alumnas|alumnado|estudiantes|vecinos|vecinas|voluntarios|profesorado|persona',
)
export const arabicSomeone =
  /^(?:و?(?:ال)?)?(?:ممثل|ممثلة|ممثلو|ممثلي|ممثلون|ممثلين|ممثلات|ممثلان|وفد|مندوب|مندوبة|مندوبو|عضو|أعضاء|مشارك|مشاركون|مشاركين|متحدث|متحدثون|طلبة|طلاب|خبراء|مواطنون|شباب)(?![\p{L}])/u

/** Whole texts that stand for somebody who is not known yet. */
export const unnamed = /^(?:n\.?\s?n\.?|tb[acd]|to be (?:confirmed|announced|determined|named|nominated|designated)|à (?:confirmer|préciser|désigner|déterminer)|por (?:confirmar|determinar|designar|anunciar)|يحدد لاحقا[ًً]?|يُحدَّد لاحقًا|يُحدد لاحقاً|\?+|xxx|…|\.\.\.)$/iu

/** Words that say that a name is a place's. */
export const placeWords = setOf(
  'hall|room|rooms|foyer|lobby|auditorium|amphitheatre|amphitheater|theatre|theater|terrace|garden|gardens|restaurant|cafe|cafeteria|canteen|library|lounge|courtyard|plaza|square|bar|pub|club|hotel|ballroom|studio|lab|building|floor|annex|annexe|pavilion|tent|marquee|deck|roof|rooftop|yard|gallery|museum|church|chapel|house|castle|venue|centre|center|campus|campground|orangery|granary|warehouse|entrance|reception|barn|kitchen|park|beach|harbour|quay|station|online|zoom|teams|webex|teatro|aula|aulas|sala|salas|salon|vestibulo|patio|comedor|jardin|terraza|biblioteca|auditorio|refugio|plaza|casino|claustro|capilla|pabellon|hotel|planta|edificio|paraninfo|escuela|polideportivo' +
    '|salle|salles|salon|hall|foyer|amphi|amphitheatre|auditorium|terrasse|jardin|jardins|restaurant|cantine|bibliotheque|cour|place|bar|hotel|batiment|etage|chapiteau|parvis|gymnase|mediatheque|rez-de-chaussee|refectoire|chapelle|chateau|parc|port|gare|visioconference|mairie',
)
export const arabicPlaces = /^(?:ب|في )?(?:ال)?(?:قاعة|بهو|صالة|مسرح|مطعم|حديقة|ساحة|فناء|مدرج|فندق|مكتبة|شرفة|بيت|مقهى|نزل|رواق|خيمة|قصر|دار|مبنى|الطابق|متحف)(?![\p{L}])/u

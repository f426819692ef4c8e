import { nameWords } from '../../names/foldName.js'

/**
 * A set of words. Only those that stay one word when names are compared are kept: a word with a
 * hyphen becomes two, which say nothing alone.
 */
const setOf = (words: string) =>
  new Set(
    words
      .split('|')
      .map(nameWords)
      .flatMap((parts) => (parts.length === 1 ? parts : [])),
  )

/** Titles that stand before a name. They are compared without dots: `H.E.` is `he`. */
export const honorifics = setOf(
  'dr|drs|prof|professor|pr|mr|mrs|ms|miss|mx|sir|dame|lord|lady|hon|honourable|honorable|rev|revd|reverend|canon|fr|father|sr|sister|br|brother|rabbi|imam|sheikh|sheikha|judge|justice|sheriff|captain|capt|col|colonel|gen|general|lt|sgt|maj|ing|eng|engr|arch|adv|he|se|h|e|s' +
    '|mme|mlle|m|mm|docteur|professeur|me|maitre|pre|dre|monsieur|madame|monseigneur|mgr|son|excellence|excellency|his|her' +
    '|d|da|don|dona|sra|srta|dra|profa|excmo|excma|ilmo|ilma|lic|licda|arq|mtro|mtra|abg|senor|senora|fray|ilustre|excelentisimo|excelentisima',
)
/** Titles only when a dot follows; without one they are initials or other words. */
export const dotted = setOf('h|e|s|d|m|me|he|se|general|son|his|her|canon|fr|br|sr|da')

export const arabicHonorifics =
  /^(?:(?:(?:ال)?(?:سيد|سيدة|دكتور|دكتورة|أستاذ|أستاذة|استاذ|استاذة|مهندس|مهندسة|شيخ|شيخة|آنسة|بروفيسور|قاضي|قاضية|محامي|محامية|عميد|لواء|فنان|فنانة|حاج|حاجة)|معالي|سعادة|فضيلة|سماحة|صاحب المعالي|صاحبة المعالي|دولة|أ\s?\.\s?د|ا\s?\.\s?د|د|م|أ|ا|ذ|السيدان|السيدات|السادة|ال(?:كاتب|كاتبة|شاعر|شاعرة|صحفي|صحفية|صحافي|صحافية|إعلامي|إعلامية|باحث|باحثة|خبير|خبيرة|روائي|روائية|ناقد|ناقدة|مخرج|مخرجة|ناشط|ناشطة|مستشار|مستشارة|نائب|نائبة|عميد|عميدة)(?!\s+ال))(?:\s?[./]\s?|\s+))+/u

/** Small words in the names of families and saints: at their beginning, or between two parts. */
export const particles = setOf(
  'de|del|della|di|da|do|dos|das|du|des|d|la|le|les|los|las|van|von|der|den|ter|ten|zu|y|i|e|el|al|ben|bin|ibn|bint|ould|abu|abou|mac|mc|saint|san|st|ap|af|av|zur|zum|dal|dalla|ul|ud|bar|o',
)

/** Words for posts, which are no names. */
export const posts = setOf(
  'mayor|mayoress|minister|ministre|secretary|ambassador|director|directors|president|chair|chairman|chairwoman|chairperson|head|chief|officer|manager|coordinator|co-ordinator|adviser|advisor|expert|consultant|specialist|researcher|professor|lecturer|governor|councillor|councilor|commissioner|delegate|representative|member|ceo|cto|cfo|founder|co-founder|cofounder|partner|analyst|engineer|architect|doctor|nurse|journalist|editor|author|writer|student|phd|candidate|teacher|trainer|lead|leader|principal|master|assistant|associate|fellow|attorney|lawyer|judge|curator|artist|librarian|planner|economist|sociologist|psychologist|geographer|historian|pastor|warden|clerk|spokesperson|treasurer|registrar|dean|rector|provost|owner|producer|host|guide|farmer|activist|organiser|organizer|volunteer|observer|inspector|superintendent|sheriff|prefect|attache|counsellor|envoy|poet|photographer|musician|filmmaker|translator|publisher|designer|developer|entrepreneur|biologist|physicist|anthropologist|linguist|philosopher|archivist|conservator|surgeon|physician|midwife|pharmacist|chairwoman|reporter|interpreter|moderator|composer|conductor|scientist|scholar|statistician|demographer|ecologist|botanist|archaeologist|advocate|columnist|broadcaster|blogger|creator|executive|vice-chancellor|chancellor|ombudsman|notary|paramedic|therapist|veterinarian|technician|intern|trustee|comptroller|auditor' +
    '|maire|adjoint|adjointe|depute|deputee|secretaire|ambassadeur|ambassadrice|directeur|directrice|wali|caid|sous-prefet|sous-prefete|presidente|chef|cheffe|charge|chargee|responsable|coordinateur|coordinatrice|coordonnateur|coordonnatrice|conseiller|conseillere|experte|consultante|specialiste|chercheur|chercheuse|doctorant|doctorante|professeur|professeure|maitre|maitresse|gouverneur|gouverneure|prefet|prefete|commissaire|delegue|deleguee|representant|representante|membre|fondateur|fondatrice|ingenieur|ingenieure|architecte|medecin|infirmier|infirmiere|journaliste|autrice|auteur|ecrivain|etudiant|etudiante|enseignant|enseignante|formateur|formatrice|economiste|sociologue|psychologue|geographe|historien|historienne|porte-parole|tresorier|tresoriere|doyen|doyenne|recteur|rectrice|inspecteur|inspectrice|commandant|commandante|juriste|avocat|avocate|artiste|animateur|animatrice|cadre|gerant|gerante|pdg|dg|dga|drh|elu|elue|proviseur|proviseure|consul|consule|redacteur|redactrice|eleveur|eleveuse|agriculteur|agricultrice|philosophe|bibliothecaire|archiviste|poete|cineaste|realisateur|realisatrice|photographe|comedien|comedienne|metteur|metteuse|musicien|musicienne|libraire|editeur|editrice|traducteur|traductrice|graphiste|urbaniste|paysagiste|biologiste|physicien|physicienne|anthropologue|archeologue|linguiste|ecologue|notaire|chirurgien|chirurgienne|pharmacien|pharmacienne|sage-femme|educateur|educatrice|mediateur|mediatrice|vice-president|vice-presidente|vice-recteur|president-directeur|premier|premiere|entrepreneur|entrepreneuse|artisan|artisane|commissaire|conservateur|conservatrice|documentaliste|statisticien|statisticienne|demographe|blogueur|blogueuse|militant|militante|compositeur|compositrice' +
    '|alcalde|alcaldesa|concejal|concejala|concejalo|ministro|ministra|secretario|secretaria|embajador|embajadora|director|directora|presidente|presidenta|vicepresidente|vicepresidenta|jefe|jefa|responsable|coordinador|coordinadora|asesor|asesora|experto|experta|consultor|consultora|especialista|investigador|investigadora|profesor|profesora|catedratico|catedratica|doctorando|doctoranda|gobernador|gobernadora|consejero|consejera|delegado|delegada|representante|miembro|fundador|fundadora|tecnico|tecnica|ingeniero|ingeniera|arquitecto|arquitecta|medico|medica|enfermero|enfermera|periodista|autor|autora|escritor|escritora|estudiante|maestro|maestra|economista|sociologo|sociologa|psicologo|psicologa|geografo|geografa|historiador|historiadora|portavoz|tesorero|tesorera|decano|decana|rector|rectora|inspector|inspectora|guia|cineasta|artista|gerente|abogado|abogada|educador|educadora|bibliotecario|bibliotecaria|poeta|fotografo|fotografa|musico|actor|actriz|traductor|traductora|editor|editora|disenador|disenadora|filosofo|filosofa|antropologo|antropologa|arqueologo|arqueologa|biologo|biologa|fisico|archivista|archivero|archivera|conservador|conservadora|cirujano|cirujana|ganadero|ganadera|agricultor|agricultora|notario|notaria|empresario|empresaria|emprendedor|emprendedora|urbanista|paisajista|linguista|ecologista|ecologo|ecologa|veterinario|veterinaria|farmaceutico|farmaceutica|activista|comisario|comisaria|intendente|intendenta|prefecto|prefecta|diputado|diputada|senador|senadora|regidor|regidora|edil|vocal|compositor|compositora|narrador|narradora|ilustrador|ilustradora|pedagogo|pedagoga|educadora|trabajador|trabajadora|mediador|mediadora|subsecretario|subsecretaria|viceministro|viceministra|vicerrector|vicerrectora|vicealcalde|vicealcaldesa|adjunto|adjunta',
)
/** Words that make part of a post when one follows (`Deputy Minister`), but are no post alone. */
export const beforePosts = setOf(
  'vice|senior|junior|programme|program|project|policy|executive|harbour|permanent|acting|former|interim|honorary|general|national|regional|technical|scientific|cabinet|deputy|adjoint|adjunto|adjunta|chief|lead|principal|co',
)
export const arabicPosts =
  /^(?:(?:ال)?(?:رئيس|رئيسة|وزير|وزيرة|نائب|نائبة|مدير|مديرة|أمين عام|أمينة عامة|الأمين العام|أمين المال|أمين سر|أمينة سر|كاتب|كاتبة|كاتب عام|عمدة|محافظ|محافظة|والي|سفير|سفيرة|مستشار|مستشارة|خبير|خبيرة|باحث|باحثة|أستاذ|أستاذة|منسق|منسقة|مسؤول|مسؤولة|مكلف|مكلفة|عضو|عضوة|ممثل|ممثلة|مندوب|مندوبة|مؤسس|مؤسسة(?= ل)|صحفي|صحفية|طبيب|طبيبة|مهندس|مهندسة|معماري|معمارية|محام|محامية|طالب|طالبة|ناشط|ناشطة|كبير|كبيرة|أخصائي|أخصائية|اختصاصي|اختصاصية|عميد|عميدة|قاض|قاضية|مفتش|مفتشة|معتمد|معتمدة|متفقد|فنان|فنانة|مخرج|مخرجة|شاعر|شاعرة|كاتبة|روائي|روائية|مؤرخ|مؤرخة|مصور|مصورة|حرفي|حرفية|فلاح|فلاحة|مربي|مربية|معلم|معلمة|مدرب|مدربة|مدرس|مدرسة(?= ال)|ناقد|ناقدة|إعلامي|إعلامية|مترجم|مترجمة|رائد أعمال|رائدة أعمال|مهندس دولة|مقرر|مقررة|مشرف|مشرفة|ملحق|ملحقة|قنصل|نقيب|عميد|وكيل|وكيلة|أخصائي|مختص|مختصة|متخصص|متخصصة|رئيس قسم|متصرف|متصرفة|إطار|مسير|مسيرة))(?![\p{L}])/u

/** Words that occur in names of organisations. */
export const organisations = setOf(
  'ministry|municipality|university|institute|institution|association|foundation|council|agency|federation|committee|commission|company|ltd|limited|inc|llc|gmbh|plc|ministere|municipalite|mairie|universite|institut|fondation|conseil|agence|comite|ministerio|municipio|municipalidad|ayuntamiento|universidad|instituto|asociacion|fundacion|consejo|agencia|federacion|comision|comite|school|college|academy|faculty|department|division|secretariat|directorate|authority|board|bureau|chamber|trust|society|union|unions|alliance|network|coalition|consortium|initiative|programme|cooperative|co-operative|hospital|clinic|laboratory|lab|labs|observatory|museum|library|archive|archives|parliament|senate|embassy|consulate|delegation|bank|fund|group|partnership|forum|crew|team|studio|studios|press|theatre|church|parish|hospice|inspectorate|office|service|services|systems|solutions|consulting|partners|ngo|caritas|canton|county|region|town|city|village|borough|district|province|commune|prefecture|republic|state|port|gmina|kommune|fjordkommune' +
    '|ecole|college|lycee|academie|faculte|departement|direction|secretariat|autorite|bureau|chambre|societe|syndicat|alliance|reseau|coalition|consortium|initiative|cooperative|hopital|clinique|laboratoire|observatoire|musee|bibliotheque|parlement|senat|ambassade|consulat|banque|fonds|groupe|centre|cabinet|regie|inspection|metropole|collectif|office|service|police|ville|rectorat|caisse|federation|union|region|prefecture' +
    '|escuela|colegio|academia|facultad|departamento|direccion|secretaria|autoridad|oficina|camara|sociedad|sindicato|alianza|red|coalicion|consorcio|iniciativa|cooperativa|hospital|clinica|laboratorio|observatorio|museo|biblioteca|parlamento|senado|embajada|consulado|banco|fondo|grupo|centro|gabinete|colectivo|diputacion|junta|gobierno|generalitat|xunta|ceip|ies|ciudad|radio|coro|jurado|comunidad|teatro|plataforma|cabildo|canal|editorial|government|center|ensemble|orchestra|choir|orchestre|choeur|orquesta|jury|coop|archivo|archivos|ensemble|fundacio|associacio|ajuntament|universitat|consell|concello|universidade|deputacion|udala|prefeitura|camara|associacao|fundacao|stadt|gemeinde|landkreis|hochschule|verein|stiftung|verband|comune|regione|provincia|universita|fondazione|associazione',
)
export const arabicOrganisations =
  /^(?:و?(?:ال|لل)?)?(?:وزارة|بلدية|جامعة|معهد|جمعية|مؤسسة|مجلس|وكالة|شبكة|اتحاد|لجنة|بنك|مدينة|حكومة|مركز|منظمة|شركة|هيئة|ديوان|كلية|مدرسة|متحف|مكتبة|نقابة|غرفة|مكتب|قسم|دائرة|مديرية|إدارة|سفارة|ولاية|محافظة|أكاديمية|مخبر|مختبر|مستشفى|صندوق|برنامج|مبادرة|حركة|منتدى|رابطة|تحالف|دار|مصلحة|إقليم|جهة|منصة|فرقة|نادي|اتحادية|مرصد|مجموعة|عمادة|أمانة|المندوبية|مندوبية|الإدارة|تعاونية|التعاونية|وحدة|مخيم|اتحادات|نيابة|برلمان|بورصة|أوركسترا|إذاعة|قناة|صحيفة|جريدة|مجلة|خلية|الاتحاد|البنك|الصليب|الهلال|الأمم)(?![\p{L}])/u

/** Words for somebody who is not named: `Representative of the City of Sfax`. */
export const someone = setOf(
  'representative|representatives|delegate|delegates|delegation|member|members|participant|participants|speaker|speakers|guest|expert|experts|student|students|worker|workers|teachers|trainers|facilitators|panellists|panelists|partners|citizens|residents|volunteers|children|tbc|tba|tbd|nn' +
    '|representant|representante|representants|representantes|delegue|deleguee|delegues|deleguees|membre|membres|participante|participantes|intervenant|intervenants|invite|invites|expert·e|etudiants|etudiantes|eleves|habitants|benevoles|formateurs|enseignants|animateurs' +
    '|delegado|delegada|delegados|delegadas|delegacion|miembro|miembros|ponente|ponentes|invitado|invitados|alumnos|alumnas|alumnado|estudiantes|vecinos|vecinas|voluntarios|profesorado|persona',
)
export const arabicSomeone =
  /^(?:(?:جميع|كل|كافة|بعض)\s+)?(?:و?(?:ال)?)?(?:ممثل|ممثلة|ممثلو|ممثلي|ممثلون|ممثلين|ممثلات|ممثلان|وفد|مندوب|مندوبة|مندوبو|عضو|أعضاء|مشارك|مشاركون|مشاركين|متحدث|متحدثون|متحدثين|طلبة|طلاب|خبراء|مواطنون|شباب)(?![\p{L}])/u

/** Whole texts that stand for somebody who is not known yet. */
export const unnamed =
  /^(?:n\.?\s?n\.?|tb[acd]|to be (?:confirmed|announced|determined|named|nominated|designated)|à (?:confirmer|préciser|désigner|déterminer)|por (?:confirmar|determinar|designar|anunciar)|يحدد لاحقا[ًً]?|يُحدَّد لاحقًا|يُحدد لاحقاً|\?+|xxx|…|\.\.\.)$/iu

/** Words that make a name that of a place. */
export const placeWords = setOf(
  'hall|room|rooms|foyer|lobby|auditorium|amphitheatre|amphitheater|theatre|theater|terrace|garden|gardens|restaurant|cafe|cafeteria|canteen|library|lounge|courtyard|plaza|square|bar|pub|club|hotel|ballroom|studio|lab|building|floor|annex|annexe|pavilion|tent|marquee|deck|roof|rooftop|yard|gallery|museum|church|chapel|house|castle|venue|centre|center|campus|campground|orangery|granary|warehouse|entrance|reception|barn|kitchen|park|beach|harbour|quay|station|atrium|block|wing|suite|pier|cathedral|stadium|shed|greenhouse|potting|arena|stage|dock|online|zoom|teams|webex|teatro|aula|aulas|sala|salas|salon|vestibulo|patio|comedor|jardin|terraza|biblioteca|auditorio|refugio|plaza|casino|claustro|capilla|pabellon|hotel|planta|edificio|paraninfo|escuela|polideportivo|iglesia|ermita|catedral|monasterio|convento|estadio|fronton|museo|nave|carpa|explanada|anfiteatro|gimnasio' +
    '|salle|salles|salon|hall|foyer|amphi|amphitheatre|auditorium|terrasse|jardin|jardins|restaurant|cantine|bibliotheque|cour|place|bar|hotel|batiment|etage|chapiteau|parvis|gymnase|mediatheque|rez-de-chaussee|eglise|cathedrale|abbaye|couvent|palais|stade|musee|cinema|refectoire|chapelle|chateau|parc|port|gare|visioconference|mairie|halle|quai|cloitre|agora|kiosque|serre|serres|espace',
)
export const arabicPlaces =
  /^(?:ب|في )?(?:ال)?(?:قاعة|بهو|صالة|مسرح|مطعم|حديقة|ساحة|فناء|مدرج|فندق|مكتبة|شرفة|بيت|مقهى|نزل|رواق|خيمة|قصر|دار|مبنى|الطابق|متحف)(?![\p{L}])/u

/**
 * Words of titles and organisations that occur in no name of a person, so that `Human Rights` is
 * not taken for one.
 */
export const noNames = setOf(
  'human|rights|right|development|democracy|affairs|migration|health|culture|cultural|education|planning|water|policy|policies|management|media|innovation|data|energy|climate|environment|environmental|social|public|local|international|european|african|mediterranean|civil|civic|global|urban|rural|digital|economic|economy|finance|financial|business|trade|labour|labor|work|workers|women|youth|children|families|housing|transport|mobility|security|justice|law|legal|science|sciences|technology|research|studies|study|history|art|arts|music|sport|sports|tourism|agriculture|food|governance|government|participation|community|communities|people|peoples|cities|towns|villages|neighbourhood|islands|ports|rivers|coast|coastal|forest|nature|future|change|action|agenda|programme|welcome|coffee|tea|break|lunch|dinner|breakfast|session|panel|workshop|opening|closing|keynote|plenary|registration|reception|visit|group|photo|networking|discussion|debate|questions|answers|next|steps|introduction|conclusion|conclusions|presentation|presentations|remarks|report|training|learning|lessons|tools|practice|practices|good|best|new|open|free|time|day|morning|afternoon|evening|night|online|live|first|second|third|final|special|round|table|old|talks|talk|lightning|working|case|road|map|roadmap|setting|scene|field|site|mutual|press|radio|news|times|system|systems|design|strategy|quality|standards|safety|care|aid|relief|world|united|nations|bilateral|meeting|meetings|concert|film|screening|show' +
    '|droits|homme|developpement|democratie|affaires|sante|education|planification|eau|politique|politiques|gestion|medias|donnees|energie|climat|environnement|publique|publiques|locale|locales|locaux|internationale|europeenne|africaine|civile|urbain|urbaine|numerique|economie|finances|travail|femmes|jeunes|jeunesse|enfants|logement|mobilite|securite|droit|recherche|etudes|histoire|arts|musique|tourisme|agriculture|gouvernance|communaute|communautes|villes|iles|cotieres|foret|avenir|changement|accueil|pause|dejeuner|diner|seance|atelier|ouverture|cloture|pleniere|visite|discussion|questions|reponses|conclusion|synthese|restitution|presentation|rapport|formation|outils|bonnes|pratiques|premiere|deuxieme|derniere|matin|apres-midi|soiree|table|ronde' +
    '|derechos|humanos|desarrollo|democracia|asuntos|migracion|salud|educacion|planificacion|agua|politicas|gestion|medios|datos|energia|clima|ambiente|publica|publicas|internacional|europea|civil|urbana|digital|economia|trabajo|mujeres|jovenes|juventud|infancia|vivienda|movilidad|seguridad|derecho|investigacion|estudios|historia|musica|turismo|agricultura|gobernanza|comunidades|ciudades|islas|bosque|futuro|cambio|acogida|pausa|almuerzo|comida|cena|sesion|taller|apertura|clausura|plenaria|visita|debate|preguntas|respuestas|conclusiones|presentacion|informe|formacion|herramientas|buenas|practicas|mañana|tarde|noche|mesa|redonda',
)

/** Small words, of which a name of a person has none. */
export const small = new Set(
  'a an and are as at be by for from how in into is it not of on or our that the their this to under upon was we what when where which who why will with your vs via après avec aux ce ces chez comment dans en entre est leur leurs mais nos notre nous ou où par pas pour pourquoi quand que quel quelle quelles quels qui quoi sans ses son sous sur un une vers vos votre como con cual cuando donde entre es hacia hasta lo mas nuestra nuestro para pero por porque que quien se si sin sobre su sus un una'.split(
    ' ',
  ),
)

/** Words with which no name of a person begins. */
export const notFirst = new Set(
  'the a an what how who why when where which our your from with without day session part group all one two three four five jour la le les el los las un une una que como quien después after before'.split(
    ' ',
  ),
)

/** The same in Arabic, with nouns that titles of sessions have in them. */
export const arabicSmall =
  /(?:^|\s)(?:في|من|إلى|الى|على|عن|حول|مع|بين|نحو|التي|الذي|هل|ما|كيف|لماذا|متى|أين|أي|هذا|هذه|ثم|أو|بعد|قبل|خلال|ضد|كل|غير|دور|واقع|تحديات|استراحة|جلسة|الجلسة|اليوم|نقاش|النقاش|حلقة|عرض|كلمة|حفل|صورة|تقديم|افتتاح|اختتام|ورشة|زيارة)(?:\s|$)/u

/**
 * Words by which documents name lines of each kind, apart from the labels of the kinds, in English,
 * French, Spanish and Arabic.
 */
export const kindWords: Record<string, string> = {
  opening:
    'opening session|opening ceremony|opening|official opening|institutional opening|welcome|welcome address|welcome remarks|welcoming remarks|welcome and introductions|welcome and introduction|opening remarks|opening address|inaugural session|inauguration|introduction' +
    '|ouverture|cérémonie d’ouverture|séance d’ouverture|ouverture officielle|mot de bienvenue|mots de bienvenue|mot d’ouverture|mots d’ouverture|discours de bienvenue|bienvenue|allocutions d’ouverture|allocution d’ouverture' +
    '|inauguración|acto inaugural|acto de apertura|sesión inaugural|sesión de apertura|apertura|gala de apertura|ceremonia de apertura|palabras de bienvenida|bienvenida' +
    '|الجلسة الافتتاحية|جلسة افتتاحية|حفل الافتتاح|كلمة ترحيبية|كلمات ترحيبية|كلمات الافتتاح|كلمة الافتتاح|ترحيب|افتتاح|الافتتاحية',
  keynote:
    'keynote speech|keynote address|keynote lecture|keynote|inaugural lecture|opening lecture|distinguished lecture|plenary lecture|closing keynote|closing lecture|plenary talk|invited lecture|invited talk|conférence invitée|conférence introductive|conférence de clôture|conférence inaugurale|conférence d’ouverture|conférence plénière|discours inaugural|leçon inaugurale|grande conférence' +
    '|ponencia magistral|ponencia inaugural|ponencia marco|conferencia de clausura|conferencia de cierre|ponencia plenaria|conferencia marco|conferencia plenaria|conferencia inaugural|conferencia magistral|conferencia de apertura|charla magistral|lección inaugural|محاضرة رئيسية|محاضرة افتتاحية|كلمة رئيسية|الكلمة الرئيسية|المحاضرة الافتتاحية',
  panel:
    'panel|panel discussion|round table|roundtable|round-table|panel session|fireside chat|debate|table ronde|tables rondes|panel de discussion|débat|panel de discusión|mesa redonda|mesa de diálogo|coloquio|conversatorio|debate' +
    '|حلقة نقاش|جلسة نقاش|جلسة نقاشية|حلقة نقاشية|مائدة مستديرة|طاولة مستديرة|ندوة|ندوة حوارية|حوار',
  workshop:
    'workshop|working group|working groups|group work|working session|breakout session|breakout sessions|breakout|breakouts|break-out session|break-out groups|parallel workshops|hands-on session|practical session|training|hackathon|hack|lab|lab session|clinic|masterclass|master class|role play|supervised practice|practice session|exercise|simulation|world café' +
    '|atelier|ateliers|groupe de travail|groupes de travail|travaux de groupe|travaux de groupes|travaux en commissions|travail en commissions|travaux en groupes|travail en groupe|travail de groupe|travaux en ateliers|formation|exercice pratique|exercice|exercices|exercices guidés|cas pratique|cas pratiques|travaux pratiques|travaux dirigés|mise en pratique' +
    '|taller|talleres|grupo de trabajo|grupos de trabajo|trabajo en grupo|trabajo en grupos|sesión práctica|ejercicio|ejercicios|ejercicio práctico|prácticas|caso práctico|ورشة|ورش|ورشة عمل|ورش عمل|ورشات|مجموعات عمل|مجموعة عمل|أعمال المجموعات|عمل المجموعات|تدريب|تمرين|تمارين|تمرين تطبيقي|تطبيق عملي|تطبيقات',
  presentation:
    'presentation|presentations|talk|guest talk|lecture|lightning talk|lightning talks|introduction to|demo|demonstration|case study|case studies|setting the scene|show and tell|show & tell|launch|book launch|briefing|overview' +
    '|présentation|présentations|exposé|communication|communications|conférence|restitution|lancement|démonstration|étude de cas' +
    '|presentación|presentaciones|comunicación|comunicaciones|ponencia|ponencias|charla|conferencia|exposición|demostración|lanzamiento|عرض|عروض|تقديم|محاضرة|مداخلة|مداخلات|إطلاق',
  plenary:
    'plenary|plenary session|plenary debate|plenary discussion|general debate|general assembly|town hall|adoption|adoption of|reporting back|report back|reports of the working groups|recap|wrap up of|synthesis of' +
    '|plénière|séance plénière|session plénière|assemblée générale|restitution des travaux|lecture du rapport|lecture du rapport général|lecture des recommandations|lecture de la déclaration|lecture du communiqué|lecture du communiqué final|restitution des ateliers|vote|adoption de|adoption des|mise en commun' +
    '|plenaria|plenario|sesión plenaria|asamblea|asamblea general|puesta en común|lectura de conclusiones|adopción|aprobación|جلسة عامة|الجلسة العامة|عرض نتائج|عرض أعمال المجموعات|جمعية عامة|المصادقة على',
  fieldVisit:
    'field visit|field trip|site visit|study visit|technical visit|guided tour|walking tour|visit|visit to|boat visit|excursion|tour|tour of|walk|walk to|city tour' +
    '|visite|visites|visite de terrain|visite terrain|visite d’étude|visite de site|visite guidée|excursion|sortie|balade|promenade|randonnée' +
    '|visita|visitas|visita de campo|visita de estudio|visita guiada|visita técnica|excursión|salida de campo|recorrido|paseo|زيارة|زيارة ميدانية|زيارات|زيارات ميدانية|جولة|جولة ميدانية|رحلة',
  registration:
    'registration|check-in|check in|sign in|sign-in|arrival and registration|arrival and room keys|arrival and coffee|arrival, coffee|arrival, tea|arrival and tea|arrival and sandwiches|arrival and breakfast|doors|doors open|badges|badge collection|accreditation|welcome coffee and registration|welcome coffee' +
    '|accueil|inscription|inscriptions|enregistrement|émargement|accueil des participants|accueil café|café d’accueil|installation des participants|retrait des badges' +
    '|registro|acreditación|acreditaciones|recogida de acreditaciones|inscripción|recepción de participantes|recepción de asistentes|recepción y acreditación|entrega de documentación|entrega de materiales|acogida|acogida de participantes|recepción y registro|entrega de credenciales|استقبال|استقبال المشاركين|تسجيل|التسجيل|تسجيل المشاركين|تسجيل الحضور|وصول وتسجيل',
  break:
    'coffee break|coffee|tea break|tea and coffee|tea|tea and cake|health break|comfort break|break|breaks|refreshments|networking break|recess|free time|rest|prayer break|pause|pause café|pause-café|pause santé|café|récréation|goûter|temps libre|collation' +
    '|pausa|pausa café|pausa para café|café|descanso|receso|refacción|colación|cafecito|coffee break|intermedio|tiempo libre|merienda|refrigerio|استراحة|استراحة قهوة|استراحة شاي|قهوة|فاصل|راحة|وقت حر|استراحة صلاة',
  meal:
    'lunch|lunch break|working lunch|networking lunch|packed lunch|farewell lunch|breakfast|working breakfast|dinner|conference dinner|gala dinner|welcome dinner|supper|brunch|barbecue|bbq|buffet|meal|buffet lunch|soup|picnic|snack|snacks|sandwiches' +
    '|déjeuner|pause déjeuner|pause-déjeuner|petit déjeuner|petit-déjeuner|dîner|dîner de gala|repas|souper|buffet|déjeuner de travail|pique-nique' +
    '|almuerzo|desayuno|cena|cena de gala|comida|comida de trabajo|pausa para el almuerzo|pausa comida|aperitivo|paella|barbacoa|asado|picoteo|tapas|غداء|عشاء|فطور|إفطار|استراحة غداء|وجبة|مأدبة عشاء|مأدبة غداء|حفل عشاء',
  social:
    'social event|social|reception|cocktail|cocktail reception|welcome reception|drinks|welcome drinks|gala|party|networking|group photo|family photo|photo|concert|film|film night|screening|performance|ceilidh|hot chocolate|singing|pub quiz|pizza|board games|evening programme|cultural evening|cultural programme|quiz|happy hour|prize-giving|prize giving|award ceremony|awards ceremony|awards|remise des prix|entrega de premios|توزيع الجوائز|pétanque|campfire|bonfire|get together|ice breaker|icebreaker|live music|dj set|open mic|film screening' +
    '|réception|soirée|soirée culturelle|photo de groupe|photo de famille|photo|vin d’honneur|verre de l’amitié|pot de l’amitié|pot d’accueil|pot de départ|pot de clôture|pot|moment convivial|apéritif|concert|spectacle|projection|retransmission|réseautage' +
    '|recepción|cóctel|vino de bienvenida|vino español|vino de honor|fiesta|foto de grupo|foto de familia|concierto|espectáculo|velada|acto social|brindis|fogón|música en vivo|pasacalles|desfile|حفل استقبال|حفل|أمسية|أمسية ثقافية|سهرة|صورة جماعية|الصورة الجماعية|صورة تذكارية|حفل موسيقي',
  travel:
    'departure|departures|departure of participants|arrival|arrivals|arrival of participants|transfer|transfers|bus transfer|bus to|shuttle|travel|return to|check-out|arrivée|arrivées|arrivée des participants|départ|départs|départ des participants|transfert|transferts|déplacement|navette' +
    '|llegada|llegadas|llegada de los participantes|salida|traslado|traslados|regreso|وصول|وصول المشاركين|مغادرة|مغادرة المشاركين|تنقل|انتقال|سفر|العودة',
  closing:
    'closing|closing session|closing ceremony|closing remarks|closing plenary|closing and|close|close of|wrap-up|wrap up|conclusion|conclusions|concluding remarks|next steps|vote of thanks|farewell|goodbye|goodbyes|certificates|end of the|end of day|end of meeting|end of session|end of workshop|end of conference|end of programme|end of training|end of event|end|wrap-up of day|wrap up of day|close of day|adjourn' +
    '|clôture|cérémonie de clôture|séance de clôture|mot de clôture|mots de clôture|synthèse et clôture|conclusion|conclusions|remise des attestations|fin de la|fin de la journée|fin des travaux|fin de réunion|mot de la fin' +
    '|cierre|clausura|acto de clausura|sesión de clausura|palabras de cierre|conclusiones|despedida|entrega de certificados|fin de la jornada|اختتام|ختام|الاختتام|الجلسة الختامية|جلسة ختامية|حفل الاختتام|الختامية|كلمة الختام|كلمة ختامية|توزيع الشهادات',
  meeting:
    'meeting|side meeting|bilateral meeting|bilateral|bilaterals|team meeting|steering committee|committee meeting|debriefing|debrief|réunion|réunion bilatérale|comité de pilotage|reunión|comité|اجتماع|اجتماعات|لقاء|لقاء ثنائي',
  session:
    'questions from the public|public questions|questions and answers|q & a|questions et réponses|ruegos y preguntas|preguntas y respuestas|turno de preguntas|أسئلة وأجوبة|tour de table|module|unit|lesson|block|special session|parallel session|thematic session|technical session|session|sesión|séance|séance de travail|session parallèle|session thématique|sesión temática|وحدة|محور|جلسة عمل|جلسة موازية',
}

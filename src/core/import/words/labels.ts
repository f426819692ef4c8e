/**
 * The labels that stand before the texts of a line, in English, French, Spanish and Arabic. A
 * number or a colon may follow.
 */
export const textLabels = {
  objective:
    'objective|objectives|session objective|session objectives|specific objective|specific objectives|general objective|overall objective|main objective|aim|aims|goal|goals|purpose|expected outcome|expected outcomes|expected result|expected results|outcome|outcomes|learning objectives|objectif|objectifs|objectif général|objectif spécifique|objectifs spécifiques|objectifs généraux|objectif de la séance|objectif de la session|objectifs de la séance|but|buts|finalité|résultats attendus|résultat attendu|objetivo|objetivos|objetivo general|objetivos específicos|objetivo específico|objetivos generales|objetivo de la sesión|finalidad|propósito|resultados esperados|resultado esperado|الهدف|الأهداف|الهدف العام|الأهداف العامة|هدف|أهداف|هدف الجلسة|أهداف الجلسة|الغاية|الغرض|النتائج المتوقعة|النتائج المنتظرة',
  methodology:
    'methodology|method|methods|approach|working method|working methods|format|modality|modalities|how|procedure|méthodologie|méthode|méthodes|démarche|déroulement|déroulé|modalités|modalité|format de la séance|metodología|método|métodos|dinámica|formato|modalidad|desarrollo|المنهجية|منهجية|الطريقة|طريقة العمل|آلية العمل|أسلوب العمل|الأسلوب|المنهج|سير الجلسة',
  questions:
    'question|questions|guiding question|guiding questions|key question|key questions|discussion question|discussion questions|discussion points|points for discussion|questions for discussion|leading questions|questions directrices|questions clés|question clé|questions guides|questions pour le débat|questions pour la discussion|questions à débattre|questions de discussion|questions d’orientation|preguntas|pregunta|preguntas guía|preguntas orientadoras|preguntas clave|preguntas para el debate|preguntas de discusión|cuestiones|أسئلة|الأسئلة|أسئلة توجيهية|الأسئلة التوجيهية|أسئلة النقاش|أسئلة للنقاش|الأسئلة المحورية|محاور النقاش|أسئلة إرشادية|الأسئلة الإرشادية',
  description:
    'description|content|contents|abstract|summary|background|about|topics|topic|contenu|contenus|résumé|descriptif|présentation du contenu|contexte|thèmes|thème|au programme|descripción|contenido|contenidos|resumen|contexto|temas|الوصف|وصف|المحتوى|المضمون|ملخص|الملخص|المواضيع|خلفية|الموضوع',
  place:
    'venue|room|location|place|where|lieu|salle|endroit|où|lugar|sala|espacio|dónde|aula|المكان|القاعة|مكان|قاعة|الموقع',
  track:
    'track|stream|strand|theme|axe|parcours|filière|volet|thématique|eje|línea|itinerario|المسار|المحور|مسار',
  note: 'note|notes|nb|n.b|remark|remarks|important|please note|remarque|remarques|nota|notas|observaciones|observación|ملاحظة|ملاحظات|تنبيه|هام',
  languages:
    'language|languages|interpretation|langue|langues|interprétation|idioma|idiomas|interpretación|اللغة|اللغات|الترجمة',
} as const

export type TextLabel = keyof typeof textLabels

/** Words for what somebody gives or says, before their name: `Remarks by …`, `Allocution de …`. */
export const speeches =
  'remarks|opening remarks|closing remarks|welcome|welcome remarks|welcoming remarks|welcome address|welcome speech|address|opening address|keynote|keynote address|keynote speech|speech|opening speech|closing speech|statement|opening statement|official opening|opening|closing|introduction|presentation|intervention|talk|lecture|words|words of welcome|reading|report|prayer|testimony|vote of thanks|thanks|toast|performance|music|song' +
  '|allocution|allocutions|allocution de bienvenue|allocution d’ouverture|allocution de clôture|mot|mot de bienvenue|mot d’ouverture|mot de clôture|mots de bienvenue|discours|discours d’ouverture|discours de bienvenue|discours de clôture|discours inaugural|intervention|intervention liminaire|présentation|communication|exposé|ouverture|ouverture officielle|clôture|témoignage|lecture|lecture du rapport|lecture du rapport général|lecture du communiqué final|lecture des recommandations|propos introductifs|conférence|message|prise de parole|remerciements' +
  '|palabras|palabras de bienvenida|palabras de apertura|palabras de clausura|palabras de cierre|discurso|discurso inaugural|discurso de apertura|discurso de clausura|intervención|saludo|saludos|presentación|ponencia|conferencia|apertura|inauguración|clausura|bienvenida|mensaje|testimonio|lectura' +
  '|كلمة|كلمة ترحيبية|كلمة الافتتاح|كلمة افتتاحية|كلمة ختامية|كلمة الختام|مداخلة|مداخلة افتتاحية|عرض|تقديم|خطاب|محاضرة|شهادة|ترحيب|رسالة'

/**
 * Words before the number of a line: `Session III`, `Working group A`, `Séance n° 2`. Several of
 * them name kinds too.
 */
export const numberedWords =
  'session|sessions|panel|workshop|working group|group|breakout|breakout group|breakout session|module|unit|item|agenda item|part|block|topic|theme|theme session|plenary|plenary session|round table|roundtable|keynote|presentation|talk|case|case study|activity|exercise|step|lesson|stream|parallel session|thematic session|technical session|working session|training session|field visit|visit|lecture|slot|table' +
  '|séance|session plénière|séance plénière|séance de travail|session parallèle|session thématique|séance thématique|table ronde|atelier|groupe|groupe de travail|panel|module|unité|point|partie|bloc|axe|thème|conférence|communication|intervention|étape|exercice|activité|visite|volet' +
  '|sesión|sesión plenaria|sesión temática|sesión paralela|sesión de trabajo|mesa|mesa redonda|mesa de trabajo|panel|taller|grupo|grupo de trabajo|módulo|unidad|punto|parte|bloque|eje|tema|ponencia|conferencia|comunicación|actividad|visita' +
  '|جلسة|الجلسة|الجلسة العامة|الجلسة العلمية|الجلسة الحوارية|الجلسة النقاشية|الجلسة التقنية|الجلسة الموازية|جلسة عمل|جلسة العمل|ورشة|الورشة|ورشة عمل|ورشة العمل|مجموعة|المجموعة|مجموعة العمل|محور|المحور|وحدة|الوحدة|حلقة نقاش|حلقة النقاش|المائدة المستديرة|محاضرة|المحاضرة|الندوة|ندوة|مداخلة|المداخلة|البند|النشاط'

/** Marks of a line that does not take place. */
export const cancelled =
  /(?:^|[\s([*–—-])(?:cancel[l]?ed|annulé[es]{0,2}|supprimé[es]{0,2}|cancelad[oa]s?|suspendid[oa]s?|anulad[oa]s?|مُ?لغ[اى]ة?|أُ?لغيت|أُ?لغي)(?!\p{L})/iu

/** Marks of a line, or of somebody in it, that is not certain yet. */
export const tentative =
  /(?:^|[\s([*–—,-])(?:tb[acd]|t\.b\.[acd]\.?|to be (?:confirmed|announced|determined)|invited|provisional|tentative|à confirmer|à préciser|sous réserve|en attente de confirmation|invité[e]?|pressenti[e]?|por confirmar|pendiente de confirmar|a confirmar|invitad[oa]|يؤك[ّ]?د لاحقا|يُؤكَّد لاحق[اًً]+|للتأكيد|قيد التأكيد|بانتظار التأكيد|مدعو|مدعوة|يحدد لاحقا|يُحدد لاحقاً|غير مؤكد)(?!\p{L})/iu

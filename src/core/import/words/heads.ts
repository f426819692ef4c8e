/**
 * The words above the columns of agendas, in English, French, Spanish and Arabic, in the form in
 * which words are compared.
 */
export const heads = {
  day: 'day|date|dates|jour|journée|día|fecha|اليوم|التاريخ|يوم',
  time: 'time|times|hour|hours|timing|schedule|when|slot|time slot|heure|heures|horaire|horaires|créneau|quand|hora|horario|horarios|cuándo|الوقت|الساعة|التوقيت|الزمن|وقت|توقيت',
  starts:
    'start|starts|from|begin|begins|start time|début|de|heure de début|inicio|desde|hora inicio|hora de inicio|من|البداية|بداية',
  ends: 'end|ends|to|until|finish|end time|fin|heure de fin|à|hasta|a|hora fin|hora de fin|final|إلى|النهاية|نهاية',
  duration: 'duration|length|minutes|min|durée|duración|المدة',
  number: 'no|nr|n|#|number|item no|numéro|número|الرقم|رقم|ر',
  title:
    'title|session|sessions|activity|activities|programme|program|agenda|topic|topics|subject|item|items|what|event|content|session title|description|titre|séance|activité|activités|intitulé|thème|contenu|contenus|quoi|sujet|título|sesión|actividad|actividades|tema|programa|contenido|asunto|qué|acto|العنوان|الجلسة|النشاط|البرنامج|الموضوع|الفقرة|الأنشطة|المحتوى|البند|الفعالية',
  kind: 'kind|type|format|category|catégorie|nature|tipo|formato|modalidad|categoría|النوع|نوع|الصيغة',
  place:
    'place|room|rooms|venue|location|where|lieu|lieux|salle|salles|endroit|où|sala|salas|lugar|espacio|dónde|ubicación|aula|المكان|القاعة|قاعة|مكان|الموقع',
  people:
    'speaker|speakers|who|presenter|presenters|people|participants|moderators|moderator|facilitator|facilitators|responsible|responsible person|lead|leads|panellists|panelists|chair|chairs|chairperson|session chair|rapporteur|rapporteurs|respondent|respondents|discussant|discussants|interpreter|interpreters|panellist|panelist|host|hosts|guest|guests|instructor|instructors|trainer|trainers|resource person|resource persons|facilitation|intervenant|intervenante|intervenants|intervenant·e·s|orateurs|orateur|responsable|responsables|animateur|animateurs|animation|qui|animatrice|animatrices|modérateur|modérateurs|modératrice|modératrices|facilitateur|facilitateurs|facilitatrice|facilitatrices|oratrice|oratrices|conférencier|conférenciers|conférencière|conférencières|formateur|formateurs|formatrice|formatrices|intervenantes|président de séance|présidente de séance|présidence|rapporteuse|interprète|interprètes|invités|invitées|ponente|ponentes|invitados|invitadas|participan|quién|interviene|intervienen|facilitador|facilitadores|facilitadora|facilitadores|facilitadoras|moderación|moderador|moderadora|moderadores|moderadoras|relator|relatora|intérprete|intérpretes|formador|formadora|tallerista|talleristas|المتحدث|المتحدثون|المتحدثين|المتدخلون|المتدخل|المسؤول|المشاركون|المتحدثة|المتحدثات|المتدخلة|المتدخلين|المتدخلات|الميسر|الميسرة|الميسرون|المقدم|المقدمة|المؤطر|المؤطرة|المؤطرون|المدرب|المدربة|المحاضر|المحاضرة|المحاضرون|المقرر|المقررة|رئيس الجلسة|رئيسة الجلسة|مدير الجلسة|مديرة الجلسة|المكلف',
  affiliation:
    'organisation|organization|affiliation|institution|company|organisme|structure|entreprise|organización|institución|entidad|empresa|المؤسسة|الجهة|المنظمة',
  jobTitle:
    'job title|position|function|fonction|poste|qualité|cargo|función|puesto|الصفة|المنصب|الوظيفة',
  note: 'note|notes|remark|remarks|comment|comments|status|remarque|remarques|observation|observations|commentaires|statut|état|nota|notas|observaciones|estado|comentarios|ملاحظة|ملاحظات|الحالة|الوضع',
  objective: 'objective|objectives|aim|goal|objectif|objectifs|objetivo|objetivos|الهدف|الأهداف',
  methodology:
    'methodology|method|methods|méthodologie|méthode|metodología|método|المنهجية|الطريقة',
  description: 'details|abstract|summary|détails|résumé|detalles|resumen|التفاصيل|الملخص',
  track: 'track|stream|theme|axe|parcours|eje|línea|المسار|المحور',
} as const

export type ColumnRole = keyof typeof heads

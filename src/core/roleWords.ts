/**
 * Words by which documents name each role, apart from the labels of the roles: nouns, and verbs
 * that announce a name (`moderated by`, `modera`), in English, French, Spanish and Arabic.
 */
export const roleWords: Record<string, string> = {
  chair:
    'chair|chairs|co-chair|co-chairs|chaired by|chairperson|chairman|chairwoman|session chair|presiding|presided by|presided over by|under the chairmanship of' +
    '|présidence|présidence de séance|président|présidente|président de séance|présidente de séance|présidé par|présidée par|sous la présidence de|sous la présidence du|coprésidence' +
    '|preside|presiden|presidencia|presidente|presidenta|presidida por|bajo la presidencia de|presidente de la sesión|presidenta de la sesión|presidente de mesa|presidenta de mesa' +
    '|رئيس الجلسة|رئيسة الجلسة|رئاسة الجلسة|رئاسة|برئاسة|يرأس الجلسة|ترأس الجلسة|يرأسها|ترأسها|رئيس|رئيسة',
  moderator:
    'moderator|moderators|co-moderator|moderation|moderated by|moderates|mod|mc|m.c|emcee|master of ceremonies|mistress of ceremonies|in conversation with|discussion led by|introduced by|interviewer|interviewed by|master of ceremony' +
    '|modérateur|modératrice|modérateurs|modératrices|modération|sous la modération de|modéré par|modérée par|modère|introduit par|introduite par|introduction par|maître de cérémonie|maîtresse de cérémonie|débat animé par' +
    '|modera|moderan|moderador|moderadora|moderadores|moderación|moderado por|moderada por|conduce|conducen|entrevista|entrevistador|entrevistadora|entrevistado por|entrevistada por|introduce|maestro de ceremonias|maestra de ceremonias' +
    '|مدير الجلسة|مديرة الجلسة|إدارة الجلسة|يدير الجلسة|تدير الجلسة|يديرها|تديرها|إدارة|إدارة الحوار|يدير الحوار|تدير الحوار|تنشيط الجلسة|بإدارة|تسيير|تسيير الجلسة|المسير|المسيرة|المحاور|المحاورة|يحاورها|يحاوره|تحاورها|تحاوره|يسيرها|تسيرها|المنسق|منسق الجلسة|منسقة الجلسة',
  speaker:
    'speaker|speakers|keynote speaker|keynote speakers|keynote|guest|guests|guest speaker|guest speakers|invited speaker|invited speakers|lecturer|speeches|speech by|address by|opening address by|closing address by|remarks by|opening remarks by|closing remarks by|welcome by|statement by|statements by|talk by|given by|with|resource person|resource persons|storyteller|storytellers|witness|witnesses|reader|read by|interviewee' +
    '|intervenant|intervenante|intervenants|intervenantes|orateur|oratrice|orateurs|conférencier|conférencière|conférenciers|invité|invitée|invités|invitées|interviennent|intervient|interventions|intervention de|avec|avec la participation de|en présence de' +
    '|ponente|ponentes|orador|oradora|oradores|conferenciante|conferenciantes|conferencista|interviene|intervienen|intervención|intervenciones|invitado|invitada|invitados|invitadas|a cargo de|con la participación de|habla|hablan|con' +
    '|متحدث|متحدثة|المتحدث|المتحدثة|المتحدثون|المتحدثين|المتحدثات|متحدثون|المتدخل|المتدخلة|المتدخلون|المتدخلين|متدخل|مداخلة|مداخلات|المحاضر|المحاضرة|المحاضرون|المحاضرين|محاضر|ضيف|ضيفة|الضيف|الضيفة|الضيوف|بمشاركة|يتحدث|تتحدث|يلقيها|كلمة',
  panellist:
    'panellist|panellists|panelist|panelists|panel members|panel|discussion with|panéliste|panélistes|participants|participantes|participant|participante|débattent' +
    '|participa|participan|panelista|panelistas|en la mesa|المشاركون|المشاركات|المشاركون في النقاش|المشاركون في الحلقة|أعضاء الحلقة|المناقشون|المشارك|المشاركة',
  presenter:
    'presenter|presenters|presented by|presentation by|presentations by|presentation|presenting|présentateur|présentatrice|présentateurs|présenté par|présentée par|présentation par|présentation|présente|exposé de|communication de' +
    '|presenta|presentan|presentador|presentadora|presentado por|presentada por|expositor|expositora|expositores|expone|exponen|presentación a cargo de' +
    '|مقدم|مقدمة|المقدم|مقدم العرض|مقدمة العرض|تقديم|يقدمها|تقدمها|يقدمه|تقدمه|عرض من تقديم|من تقديم|يعرضها',
  casePresenter:
    'case presenter|case presenters|case presentation|case study|case presented by|présentation de cas|étude de cas|cas présenté par|presentación de caso|estudio de caso|caso presentado por|عرض حالة|مقدم الحالة|مقدمة الحالة',
  facilitator:
    'facilitator|facilitators|co-facilitator|co-facilitators|facilitation|facilitated by|facilitates|trainer|trainers|co-trainer|co-trainers|training by|instructor|instructors|tutor|tutors|coach|coaches|led by|lead by|lead|leads|run by|leader|leaders|workshop leader|coordinated by|conducted by|taught by|directed by|coordination|convened by|convener|convenor|conductor|choirmaster|musical director|mentor|mentors|supervisor|supervised by' +
    '|facilitateur|facilitatrice|facilitateurs|facilitatrices|animateur|animatrice|animateurs|animatrices|animation|animé par|animée par|formateur|formatrice|formateurs|formatrices|coordination|coordonné par|coordonnée par|coordinateur|coordinatrice|encadrement|encadrant|encadrante|encadré par|encadrée par|chef de chœur|cheffe de chœur|direction musicale|mentor|mentors|tuteur|tutrice' +
    '|facilita|facilitan|facilitador|facilitadora|facilitadores|facilitadoras|facilitado por|facilitada por|imparte|imparten|impartido por|impartida por|dinamiza|dinamizan|dinamizado por|tallerista|talleristas|formador|formadora|formadores|dirige|coordina|coordinan|coordinado por|coordinada por|coordinación|coordinador|coordinadora|monitor|monitora|monitores|tutor|tutora|mentores|mentoras|dinamizador|dinamizadora|dirección musical' +
    '|ميسر|ميسرة|الميسر|الميسرة|الميسرون|الميسرين|تيسير|تيسر|تيسرها|مدرب|مدربة|المدرب|المدربة|المدربون|تنشيط|ينشطها|تنشطها|تأطير|يؤطرها|تؤطرها|بتأطير|بتنشيط|المنشط|المنشطة|إشراف|بإشراف|تحت إشراف|يشرف عليها|تشرف عليها|المشرف|المشرفة|المؤطر|المؤطرة|المكون|المكونة|المدربون|المدربات|الميسرات',
  respondent:
    'respondent|respondents|lead discussant|lead respondent|discussant|discussants|response|response by|responses|comments by|reply|discutant|discutante|discutants|discutantes|répondant|répondante|réponse' +
    '|comentarista|comentaristas|comenta|comentan|réplica|responde|responden|معقب|معقبة|المعقب|المعقبة|المعقبون|تعقيب|مناقش|مناقشة|المناقش|المناقشة',
  rapporteur:
    'rapporteur|rapporteurs|reporter|reporters|report by|note taker|note-taker|notetaker|rapporteuse|rapporteuses|rapporteure|rapporteures|rapporteur général|rapporteuse générale' +
    '|relator|relatora|relatores|relatoras|relatoría|relata|relatan|مقرر|مقررة|المقرر|المقررة|المقررون|المقررين|تقرير',
  host:
    'host|hosts|co-host|co-hosts|hosted by|guide|guides|guided by|hôte|hôtes|hôtesse|guidé par|guidée par|accueilli par|accueillie par|accueillis par|conduite par|conduit par|sous la conduite de|accompagné par|accompagnée par|accompagnement' +
    '|guía|guías|guiado por|guiada por|anfitrión|anfitriona|anfitriones|acoge|المضيف|المضيفة|مضيف|مضيفة|باستضافة|استضافة|الدليل|دليل|المرشد|المرشدة|مرشد|مرافقة|المرافق|المرافقة|يرافقها|ترافقها',
  interpreter:
    'interpreter|interpreters|interpretation by|interpretation|interprétation|interprétation par|interprète|interprètes|intérprete|intérpretes|interpretación|مترجم|مترجمة|المترجم|المترجمة|المترجمون|ترجمة',
}

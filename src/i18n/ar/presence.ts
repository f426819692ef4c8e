import type { Presence } from '../en.js'

export const presence: Presence = {
  came: 'فتح {{name}} هذا البرنامج.',
  changed: 'تغييرات أجراها {{names}} في هذه الأثناء:',
  changedBySomeone: 'تغييرات أجراها شخص آخر في هذه الأثناء:',
  clash: 'غيّر {{name}} الشيء نفسه في هذه الأثناء: {{fields}}. وكتب:',
  copy: {
    busy: 'جارٍ النسخ…',
    firstDay: 'أول يوم في النسخة',
    go: 'نسخ',
    note: 'تُنسخ الأيام والجلسات والأشخاص وكل اللغات كمسودات. يعود الجميع «مدعوين»، ولا تُنسخ الأسطر الملغاة.',
    open: 'نسخ الفعالية…',
    saveFirst: 'احفظ تغييراتك أو تراجع عنها أولًا.',
    title: 'عنوان النسخة',
  },
  editing: 'لديه تغييرات غير محفوظة',
  held: {
    affiliation: 'الجهة حينها إن اختلفت',
    jobTitle: 'الصفة حينها إن اختلفت',
  },
  here: 'هنا أيضًا:',
  more: '{{count|zero=لا أسطر أخرى|one=سطر آخر|two=سطران آخران|few=# أسطر أخرى|many=# سطرًا آخر|other=# سطر آخر}}',
  refusedEdit: 'غيّره {{name}} في هذه الأثناء ({{fields}})',
  place: {
    create: 'مكان جديد «{{name}}»',
    unknown: 'لا مكان بهذا الاسم. اضغط Enter مرة أخرى:',
  },
  show: 'اعرضها هنا',
  since: 'هنا منذ {{time}}',
  took: 'حُفظ الآن {{what}} من {{names}}.',
  tookBySomeone: 'حُفظ الآن {{what}} من شخص آخر.',
  went: 'غادر {{name}} هذا البرنامج.',
  yoursStays: 'ما لم تحفظه بعد يبقى كما هو.',
}

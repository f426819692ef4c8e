import type { Together } from '../en.js'

export const together: Together = {
  came: 'فتح {{name}} هذا البرنامج.',
  changed: 'تغييرات أجراها {{names}} في هذه الأثناء:',
  changedBySomeone: 'تغييرات أجراها شخص آخر في هذه الأثناء:',
  clash: 'غيّر {{name}} الشيء نفسه في هذه الأثناء: {{fields}}. وكتب:',
  editing: 'لديه تغييرات غير محفوظة',
  here: 'هنا أيضًا:',
  more: 'أسطر أخرى: {{count}}',
  obstacle: 'غيّره {{name}} في هذه الأثناء ({{fields}})',
  show: 'اعرضها هنا',
  since: 'هنا منذ {{time}}',
  went: 'غادر {{name}} هذا البرنامج.',
  yoursStays: 'ما لم تحفظه بعد يبقى كما هو.',
}

import type { PeopleTexts } from '../en.js'

export const people: PeopleTexts = {
  add: 'اكتب دورًا واسمًا',
  addPlaceholder: 'دور واسم: «مدير فاطمة»',
  alreadyIn: 'مشارك في «{{title}}» {{when}}',
  alreadyInEvent: 'مشارك في «{{title}}» ضمن «{{event}}» {{when}}',
  clash: 'في الوقت نفسه: «{{title}}»',
  everyone: 'الجميع ({{count}})',
  gap: 'فراغ قبلها: {{length}}',
  heldOf: 'صفة {{name}} وجهته: {{held}}',
  keys: 'Enter: أخذ الاقتراح الأول؛ Enter مرة أخرى: تم. Alt+↑ أو ↓: نقل الصف. Delete: إزالته. ويمكن لصق أسطر قائمة.',
  missing: {
    confirmation: 'لم يؤكَّد',
    doubleBooked: 'في مكانين في الوقت نفسه',
    name: 'بلا اسم',
    portrait: 'بلا صورة',
    title: 'بلا صفة',
  },
  moved: '{{name}}: {{place}} من {{count}}',
  noHeld: 'إضافة صفة',
  nobody: 'لا أحد يشارك بعد. سمِّ أحدًا في عمود «الأشخاص» من القائمة.',
  nothingMissing: 'لا ينقص شيء.',
  pasted:
    '{{count|zero=لم يُضف أحد|one=أضيف شخص واحد|two=أضيف شخصان|few=أضيف # أشخاص|many=أضيف # شخصًا|other=أضيف # شخص}}',
  unnamed: 'بلا اسم',
  withGaps: 'ما ينقص ({{count}})',
}

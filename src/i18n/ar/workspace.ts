import type { WorkspaceTexts } from '../en.js'

export const workspace: WorkspaceTexts = {
  comfortable: 'متباعدة',
  compact: 'متراصّة',
  cures: {
    close: 'سدّ الفجوة',
    fill: 'إضافة سطر بينهما',
    later: 'البدء لاحقًا…',
    people: 'اختيار الأشخاص',
    place: 'مكان آخر',
    time: 'تصحيح الوقت',
  },
  days: 'الأيام',
  density: 'الأسطر',
  find: 'ابحث عن سطر أو شخص أو إجراء',
  found: 'نتائج البحث',
  groups: {
    agenda: 'البرنامج',
    days: 'الأيام',
    line: 'السطر',
    lines: 'الأسطر',
    people: 'الأشخاص',
    views: 'طرق العرض',
  },
  keys: 'Ctrl+K: البحث عن إجراء أو سطر أو شخص أو يوم. Shift+F10 أو الزر الأيمن للفأرة أو ضغطة مطوّلة: ما يمكن فعله بالسطر.',
  keyNames: { Delete: 'Delete', Enter: 'Enter', Shift: 'Shift', Space: 'Space' },
  lines: '{{count|zero=لا أسطر|one=سطر واحد|two=سطران|few=# أسطر|many=# سطرًا|other=# سطر}}',
  more: 'المزيد',
  nothing: 'لا نتائج. جرّب كلمة من عنوان، أو اسمًا، أو وقتًا مثل 9:30.',
  ofLine: 'المزيد للسطر «{{title}}»',
  unpublished:
    '{{count|zero=لا أسطر غير منشورة|one=سطر واحد غير منشور|two=سطران غير منشورين|few=# أسطر غير منشورة|many=# سطرًا غير منشور|other=# سطر غير منشور}}',
}

import type { ManyTexts } from '../en.js'

export const many: ManyTexts = {
  addPerson: 'إضافة شخص',
  allThere: 'هذا موجود فيها كلها.',
  apply: 'تطبيق',
  bar: 'الأسطر المحددة',
  changed:
    '{{count|zero=لم يتغير أي سطر|one=تغير سطر واحد|two=تغير سطران|few=تغيرت # أسطر|many=تغير # سطرًا|other=تغير # سطر}}',
  copied:
    '{{count|zero=لم يُنسخ أي سطر|one=نُسخ سطر واحد|two=نُسخ سطران|few=نُسخت # أسطر|many=نُسخ # سطرًا|other=نُسخ # سطر}}',
  copyTo: 'نسخ إلى يوم',
  end: 'إنهاء التحديد',
  everyone: 'للقراء',
  fillDown: 'تعبئة للأسفل',
  find: {
    apply:
      '{{count|zero=لا شيء يُستبدل|one=استبدال موضع واحد|two=استبدال موضعين|few=استبدال # مواضع|many=استبدال # موضعًا|other=استبدال # موضع}}',
    by: 'استبدال بـ',
    done: '{{count|zero=لم يُستبدل شيء|one=استُبدل موضع واحد|two=استُبدل موضعان|few=استُبدلت # مواضع|many=استُبدل # موضعًا|other=استُبدل # موضع}}',
    exactCase: 'مطابقة الأحرف والحركات كما كُتبت',
    find: 'بحث',
    found: '{{count|zero=لا مواضع|one=موضع واحد|two=موضعان|few=# مواضع|many=# موضعًا|other=# موضع}}',
    more: 'تظهر المواضع الأولى فقط، وعددها {{count}}.',
    none: 'لا شيء من هذا هنا.',
    one: 'استبدال «{{found}}» في «{{title}}» ({{field}})',
    open: 'بحث واستبدال…',
    reading: 'جارٍ قراءة النصوص الطويلة…',
    title: 'بحث واستبدال',
    wholeWords: 'كلمات كاملة',
  },
  minutes: 'الدقائق (للتقديم ضع علامة ناقص)',
  notPasted: 'لم يُلصق شيء.',
  notPeople: 'من يفعل ماذا يُلصق من سطر آخر فقط، أو يُكتب.',
  pasted:
    '{{count|zero=لم يُلصق أي سطر|one=أُلصق سطر واحد|two=أُلصق سطران|few=أُلصقت # أسطر|many=أُلصق # سطرًا|other=أُلصق # سطر}}',
  publish: 'نشر هذه الأسطر…',
  refused: 'لم يتغير شيء:',
  remove: 'إزالة',
  select: 'تحديد',
  selectLine: 'تحديد «{{title}}»',
  selected:
    '{{count|zero=لا أسطر محددة|one=سطر واحد محدد|two=سطران محددان|few=# أسطر محددة|many=# سطرًا محددًا|other=# سطر محدد}}',
  selectionEnded: 'لا أسطر محددة.',
  shift: 'تغيير الوقت',
  teamOnly: 'للفريق فقط',
  unselect: 'إلغاء التحديد',
  keysText:
    'Shift+↑ أو ↓ أو Shift مع النقر: تحديد أسطر؛ Shift+Space أو Ctrl مع النقر أو المربع الذي قبل السطر: سطر منها؛ Ctrl+A: اليوم، ومرة أخرى: الكل؛ Escape: لا شيء. Ctrl+C وCtrl+V: نسخ خلية ولصقها، أو الأسطر المحددة إلى اليوم الذي أنت فيه. Ctrl+Shift+D: تعبئة للأسفل. Ctrl+H: بحث واستبدال.',
}

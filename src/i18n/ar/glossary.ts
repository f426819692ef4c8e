import type { GlossaryTexts } from '../en.js'

export const glossary: GlossaryTexts = {
  add: 'إضافة مصطلح',
  cell: '{{column}}، السطر {{row}}',
  keys: 'المفتاح Tab ينتقل إلى اللغة التالية، وEnter إلى المصطلح التالي. يمكن لصق أسطر منسوخة من جدول بيانات في أي خانة.',
  pasted:
    '{{count|zero=لم يُلصق أي سطر|one=أُلصق سطر واحد|two=أُلصق سطران|few=أُلصقت # أسطر|many=أُلصق # سطرًا|other=أُلصق # سطر}}',
  remove: 'حذف السطر {{row}}',
  terms:
    '{{count|zero=لا مصطلحات|one=مصطلح واحد|two=مصطلحان|few=# مصطلحات|many=# مصطلحًا|other=# مصطلح}}',
}

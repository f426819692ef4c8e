import type { CommentTexts } from '../en.js'

export const comments: CommentTexts = {
  add: 'أضف تعليقًا',
  placeholder: 'اكتب إلى الفريق؛ بالعلامة @ تذكر شخصًا',
  hint: 'لا يقرأ التعليقات إلا الفريق. {{keys}} للإرسال.',
  send: 'إرسال',
  none: 'لا تعليقات على هذا السطر بعد.',
  resolve: 'تمت المعالجة',
  reopen: 'فتح من جديد',
  delete: 'حذف',
  resolvedBy: 'عالجه {{name}}',
  resolved:
    '{{count|zero=لا تعليقات معالَجة|one=تعليق معالَج واحد|two=تعليقان معالَجان|few=# تعليقات معالَجة|many=# تعليقًا معالَجًا|other=# تعليق معالَج}}',
  open: '{{count|zero=لا تعليقات مفتوحة|one=تعليق مفتوح واحد|two=تعليقان مفتوحان|few=# تعليقات مفتوحة|many=# تعليقًا مفتوحًا|other=# تعليق مفتوح}}',
  onLine:
    '{{count|zero=لا تعليقات مفتوحة|one=تعليق مفتوح واحد|two=تعليقان مفتوحان|few=# تعليقات مفتوحة|many=# تعليقًا مفتوحًا|other=# تعليق مفتوح}} على «{{title}}»',
  people: 'أشخاص يمكن ذكرهم',
  sent: 'أُرسل التعليق.',
  forYou: 'تعليقات لك',
  by: 'من {{name}}',
  mail: {
    subject: 'ذكرك {{name}} في تعليق: {{line}}',
    intro: 'ذكرك {{name}} في تعليق على «{{line}}» ({{event}}):',
    open: 'افتح التعليق',
  },
}

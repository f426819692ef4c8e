import type { Names } from '../en.js'

export const names: Names = {
  add: 'إضافة جديد',
  alike: 'موجود في الدليل:',
  becomes: {
    label: 'يبقى نصًا بلا شخص.',
    organisation: 'جهة جديدة تُنشأ عند الحفظ.',
    person: 'شخص جديد يُنشأ عند الحفظ.',
  },
  check: 'قد يتكرر الاسم نفسه، لكن تحقّق من أنه ليس تكرارًا.',
  is: 'في الدليل:',
  make: {
    another: 'شخص آخر باسم «{{name}}»',
    label: 'إبقاء «{{name}}» نصًا',
    organisation: 'جهة جديدة «{{name}}»',
    person: 'شخص جديد «{{name}}»',
  },
  noneFound: 'لا اسم يطابق ما كُتب',
  open: 'فتح «{{name}}»',
  suggestions: 'اقتراحات',
}

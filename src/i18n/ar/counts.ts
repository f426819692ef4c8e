import type { CountsTexts } from '../en.js'

/** How far texts are translated: in lists, on forms, on the first screen. */
export const counts: CountsTexts = {
  complete: 'مكتملة',
  inEvent: 'في الفعالية كلها',
  languageMissing: '{{language}}: ترجمة ناقصة',
  languageOutdated: '{{language}}: ترجمة تحتاج إلى تحديث',
  loading: 'يجري عدّ الترجمات',
  missing: 'ناقصة: {{count}}',
  nothing: 'لا نصوص للترجمة',
  outdated: 'تحتاج إلى تحديث: {{count}}',
  saved: 'كما حُفظ آخر مرة. تحتاج إلى تحديث: تغيّر النص بعد ترجمته.',
  translate: 'الترجمة إلى: {{language}}',
}

import type { CountsTexts } from '../en.js'

/** How far texts are translated: in lists, on forms, on the first screen. */
export const counts: CountsTexts = {
  complete: 'مكتملة',
  inEvent: 'في الفعالية وكل ما يتبعها',
  languageMissing: '{{language}}: ترجمة ناقصة',
  languageOutdated: '{{language}}: ترجمة تحتاج إلى تحديث',
  loading: 'يجري عدّ الترجمات',
  missing: 'ناقصة: {{count}}',
  outdated: 'تحتاج إلى تحديث: {{count}}',
  ownTexts: 'في نصوص الفعالية نفسها',
  saved: 'كما حُفظ آخر مرة. تحتاج إلى تحديث: تغيّر النص بعد ترجمته.',
  translate: 'الترجمة إلى: {{language}}',
}

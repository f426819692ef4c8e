import type { CountsTexts } from '../en.js'

/** How far texts are translated: in lists, on forms, on the first screen. */
export const counts: CountsTexts = {
  complete: 'مكتملة',
  inEvent: 'في الفعالية وكل ما يتبعها',
  languageMissing: '{{language}}: ترجمة ناقصة',
  languageOutdated: '{{language}}: ترجمة بحاجة إلى تحديث',
  loading: 'يجري عدّ الترجمات',
  missing:
    '{{count|zero=لا نص ناقص|one=نص واحد ناقص|two=نصان ناقصان|few=# نصوص ناقصة|many=# نصًا ناقصًا|other=# نص ناقص}}',
  outdated:
    '{{count|zero=لا نص بحاجة إلى تحديث|one=نص واحد بحاجة إلى تحديث|two=نصان بحاجة إلى تحديث|few=# نصوص بحاجة إلى تحديث|many=# نصًا بحاجة إلى تحديث|other=# نص بحاجة إلى تحديث}}',
  ownTexts: 'في نصوص الفعالية نفسها',
  saved: 'كما حُفظ آخر مرة. بحاجة إلى تحديث: تغيّر النص بعد ترجمته.',
  translate: 'الترجمة إلى: {{language}}',
}

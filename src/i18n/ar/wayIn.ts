import type { WayInTexts } from '../en.js'

export const wayIn: WayInTexts = {
  link: 'رابط للمشاركين',
  linkHint: 'لمن يشارك: رابط يؤدي إلى الاجتماع دون أن يُظهر عنوانه.',
  linkMade: 'يؤدي إلى الاجتماع حتى {{until}}، أو حتى يتغيّر العنوان أعلاه. يدخل كل من لديه الرابط.',
  makeLink: 'إنشاء رابط للمشاركين',
}

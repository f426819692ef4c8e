import type { AccountTexts } from '../en.js'

export const account: AccountTexts = {
  link: 'الرابط',
  linkHint: 'لمن نسي كلمة مروره: رابط يختار به كلمة مرور جديدة.',
  linkMade:
    'يعمل مرة واحدة حتى {{until}}، ولم يعد الرابط السابق يعمل. سلّمه بنفسك: من يملكه يختار كلمة المرور.',
  makeLink: 'إنشاء رابط لكلمة مرور جديدة',
}

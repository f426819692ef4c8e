/**
 * Languages that are offered where people say what is spoken, most asked for first; any other one
 * can be given by its code (BCP 47).
 */
export const spokenCodes: readonly string[] = (
  'en fr ar es pt de it ru zh ja ko hi bn ur fa tr he el nl pl ro uk cs hu sv da nb fi sk bg hr ' +
  'sr sl bs mk sq ca eu gl mt et lv lt ga cy is ka hy az kk uz ky tg tk mn ps ku ckb kab tzm zgh ' +
  'sw am ti om so ha yo ig wo ff bm rw rn ln lg ny sn zu xh af mg id ms fil vi th km lo my si ta ' +
  'te ml kn mr gu pa ne'
).split(' ')

/** Whether a text is the code of a language, as far as its form goes. */
export function isLanguageCode(text: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(text) && Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

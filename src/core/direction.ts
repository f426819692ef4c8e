/**
 * Whether a language is written from right to left, by its BCP 47 tag: for files and mails, whose
 * languages need not be the site's.
 *
 * @example isRightToLeft('ar-TN') // true
 */
export const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ur)(-|$)/i.test(language)

const isTag = (language: string) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)

/** What a language is called in another: `fr` is "French" in English. */
export function languageName(code: string, language: string): string {
  if (!isTag(code)) return code
  return new Intl.DisplayNames([isTag(language) ? language : 'en', 'en'], { type: 'language', fallback: 'code' }).of(code) ?? code
}

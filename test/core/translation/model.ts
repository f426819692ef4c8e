/** The plain model: every language remembers what every other one read when it was last written. */
export class Model {
  private readonly texts: Record<string, string> = {}
  private readonly seen: Record<string, Record<string, string>> = {}

  constructor(private readonly languages: readonly string[]) {}

  write(language: string, text: string): void {
    const before = this.texts[language] ?? ''
    if (text === before) return
    this.texts[language] = text
    this.seen[language] = { ...this.texts }
    // What first appears was written from what is there already, or is what that is written from.
    if (!before)
      for (const other of this.languages)
        if (this.seen[other] && !this.seen[other][language]) this.seen[other][language] = text
  }

  copy(): Model {
    const copy = new Model(this.languages)
    Object.assign(copy.texts, this.texts)
    for (const [language, seen] of Object.entries(this.seen)) copy.seen[language] = { ...seen }
    return copy
  }

  state(language: string): { state: string; from: string; before?: string } | undefined {
    const from = this.languages.find((each) => this.texts[each])
    if (!from) return undefined
    const [source, target, seen] = [
      this.texts[from],
      this.texts[language],
      this.seen[language]?.[from],
    ]
    if (!target) return { state: 'missing', from }
    if (source === target || !seen || seen === source) return { state: 'current', from }
    return { state: 'outdated', from, before: seen }
  }
}

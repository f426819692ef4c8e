/** The second implementation comes without types; what it finds is looked at, not relied upon. */
declare module 'xliff' {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a reader finds is not known
  type Read = { sourceLanguage: string; targetLanguage: string; resources: Record<string, any> }
  export function xliff2js(xml: string): Promise<Read>
  export function js2xliff(read: Read, options: { indent: string }): Promise<string>
}

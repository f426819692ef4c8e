/** A sheet as text: `scripts/start/bundle.mjs` puts it into the component's file. */
declare module '*.css?inline' {
  const text: string
  export default text
}

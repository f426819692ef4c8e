/** As package.json says it: what was stored by another version is made anew. */
export const packageVersion = '0.1.0'

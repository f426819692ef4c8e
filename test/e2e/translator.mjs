/** Proposes every text as it is, with the language before it; what is left of a tag stays where it was. */
export default (texts, from, to) => texts.map((text) => `${from}-${to}: ${text}`)

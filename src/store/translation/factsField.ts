/** The field in which a document stores what is known of its translations. */
export const factsField = 'translatedFrom'

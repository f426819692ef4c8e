/** The field in which a document holds what is known of its translations. */
export const factsField = 'translatedFrom'

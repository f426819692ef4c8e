/**
 * A text that is the JSON of a value. As a type it also carries what the value is, as the columns do
 * in which the store keeps what it wrote itself.
 */
export type JsonOf<T> = string & { readonly holds?: T }

/**
 * The value of a JSON that the store wrote itself. What comes from elsewhere is looked at before it
 * is believed, and not read here.
 */
export const fromJson = <T>(text: JsonOf<T>): T => JSON.parse(text)

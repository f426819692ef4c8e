/**
 * Something that the person who runs the app has to put right. The message says all that they need
 * to know: it is printed without a stack.
 */
export class Refusal extends Error {}

/** Something that the person who starts the app must put right; its message is all that they need to see. */
export class Refusal extends Error {}

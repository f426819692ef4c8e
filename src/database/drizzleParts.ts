/** The parts of a drizzle instance with another client; `never` fits whatever is asked for. */
type Parts = { whole: { dialect: never; _: never }; client: never }

/**
 * What a session and a transaction of drizzle are made of. Its types hide what an instance has
 * worked out from the tables (which takes long, so it is used again), and ask for a whole client of
 * the driver where a session uses a few methods of it: so these have a type here that fits.
 */
export const partsFor = (whole: object, client: object): Parts => ({ whole, client }) as Parts

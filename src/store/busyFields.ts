/**
 * The fields of a line that say to which event it belongs, on which days it takes place (see
 * `busyDates`), and whether readers see it.
 */
export const busyFields = ['event', 'day', 'endDay', 'status', 'teamOnly']

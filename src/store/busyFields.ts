/**
 * What of a line says of which event it is and on which days it takes place (see `busyDates`), and
 * whether for readers.
 */
export const busyFields = ['event', 'day', 'endDay', 'status', 'teamOnly']

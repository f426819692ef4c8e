/**
 * The class of the button at the end of each line that opens its menu; one listener serves all of
 * them.
 */
export const lineMenuButton = 'agenda-builder__more'

/** The class of what stands at the end of each line to open its menu, which one place hears. */
export const lineMenuButton = 'agenda-builder__more'

/** A screen as narrow as that of a phone that is held upright; today.css has the same. */
export const phone = '(max-width: 600px)'

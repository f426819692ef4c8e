/** How an address names the line at which the Agenda tab is to be opened. */
export const lineParameter = 'line'

/** And the part of that line's panel, where it is to be opened. */
export const tabParameter = 'tab'

/** How an address names the line at which the Agenda tab is to be opened. */
export const lineParameter = 'line'

/**
 * In what colour the panel shows a line: by name, since light and dark screens have their own shade of
 * each (src/admin/builder/colours.css).
 */
export const kindColours = ['blue', 'green', 'indigo', 'ochre', 'purple', 'rose', 'teal'] as const
export type KindColour = (typeof kindColours)[number]

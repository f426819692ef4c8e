/** The panels that are opened one at a time over the agenda; what each shows is in panels.tsx. */
export const panelNames = ['copyEvent', 'find', 'releases', 'renumber', 'webhooks'] as const
export type PanelName = (typeof panelNames)[number]

import type { Field, TabsField } from 'payload'
import { say } from './fields.js'

/**
 * Tabs without a data level of their own: the key of each is only its label, under `agenda:tabs`.
 */
export const tabs = (groups: Record<string, Field[]>): TabsField => ({
  type: 'tabs',
  tabs: Object.entries(groups).map(([key, fields]) => ({ label: say(`tabs:${key}`), fields })),
})

import type { CollectionConfig, Field } from 'payload'
import { isOneOf } from '../../src/core/isOneOf.js'
import type { CollectionKey } from '../../src/options.js'
import { translatedKeys } from '../../src/store/collectionKeys.js'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

const screen = 'payload-plugin-agenda/client#DocumentTitle'

function withCell(field: Field, title: string): Field {
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) =>
      'name' in tab && tab.name
        ? tab
        : { ...tab, fields: tab.fields.map((each) => withCell(each, title)) },
    )
    return { ...field, tabs }
  }
  if (field.type === 'row' || field.type === 'collapsible')
    return { ...field, fields: field.fields.map((each) => withCell(each, title)) }
  if (field.type !== 'text' || field.name !== title || field.admin?.components?.Cell) return field
  const components = {
    ...field.admin?.components,
    Cell: 'payload-plugin-agenda/client#TitleCell',
  }
  return { ...field, admin: { ...field.admin, components } }
}

/**
 * A collection whose documents are called by a text in each language: what has it in another one
 * alone is called by that, and says so, in lists and on its own screens; never by its number.
 */
export function withTitles(key: CollectionKey, collection: CollectionConfig): CollectionConfig {
  const title = collection.admin?.useAsTitle
  if (!title || !isOneOf(translatedKeys, key)) return collection
  const { edit, ...components }: Components = collection.admin?.components ?? {}
  return {
    ...collection,
    fields: collection.fields.map((field) => withCell(field, title)),
    admin: {
      ...collection.admin,
      components: {
        ...components,
        // The screens of an event have it in their tabs: see formParts.ts.
        edit:
          key === 'events'
            ? edit
            : {
                ...edit,
                beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), screen],
              },
      },
    },
  }
}

'use client'

import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { sameId } from '../../core/ids.js'
import { useFieldAt } from '../inputs/useFieldAt.js'

type Fields = Record<string, { value?: unknown } | undefined>
type Saved = Record<string, unknown> | undefined

/** The field of a new password is always there, and empty until somebody types one. */
const changesLogin = (fields: Fields, saved: Saved) =>
  Boolean(fields.password?.value) ||
  ['email', 'username'].some(
    (name) => fields[name] && saved && (fields[name].value ?? '') !== (saved[name] ?? ''),
  )

/**
 * Asked for where somebody changes by what they log in themselves; an admin who changes that of
 * others need not know theirs.
 */
export function CurrentPassword({ field, path }: TextFieldClientProps) {
  const { id, collectionSlug, initialData, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const label = useFieldAt(path)?.label ?? field.label
  const changes = useFormFields(([fields]) =>
    changesLogin(fields, savedDocumentData ?? initialData),
  )
  const isOwn = user?.collection === collectionSlug && sameId(user?.id, id)
  return isOwn && changes ? (
    <PasswordField
      autoComplete="current-password"
      field={{ name: field.name, label, required: true }}
      path={path}
    />
  ) : null
}

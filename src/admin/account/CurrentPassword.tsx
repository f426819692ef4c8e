'use client'

import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useFieldAt } from '../inputs/useFieldAt.js'

type Fields = Record<string, { value?: unknown; initialValue?: unknown } | undefined>

const isOther = ({ value, initialValue }: { value?: unknown; initialValue?: unknown } = {}) => value !== initialValue

/** A new password is typed into a field that is there only for that. */
const changesLogin = ({ password, email, username }: Fields) => Boolean(password) || isOther(email) || isOther(username)

/** Asked for where somebody changes by what they log in themselves; an admin who changes that of others need not know theirs. */
export function CurrentPassword({ field, path }: TextFieldClientProps) {
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth()
  const label = useFieldAt(path)?.label ?? field.label
  const changes = useFormFields(([fields]) => changesLogin(fields as Fields))
  const isOwn = user?.collection === collectionSlug && id !== undefined && String(user?.id) === String(id)
  return isOwn && changes ? <PasswordField autoComplete="current-password" field={{ name: field.name, label, required: true }} path={path} /> : null
}

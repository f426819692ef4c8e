'use client'

import { useTranslation } from '@payloadcms/ui'
import { useSay } from '../inputs/useSay.js'
import type { Account } from './apiClient.js'

type Props = { account: Account | undefined; email: boolean; username: boolean }

/** Who and the password, named as browsers fill them in. */
export function LoginFields({ account, email, username }: Props) {
  const { t } = useTranslation()
  const { say } = useSay()
  const label =
    email && username
      ? `${t('general:email')} / ${t('authentication:username')}`
      : t(email ? 'general:email' : 'authentication:username')
  const who = email ? account?.email : account?.username
  return (
    <div className="agenda-login__fields">
      <label>
        {label}
        <input
          autoComplete="username"
          defaultValue={who}
          dir="ltr"
          name={email && username ? 'either' : email ? 'email' : 'username'}
          required
          type={username ? 'text' : 'email'}
        />
      </label>
      <label>
        {say('kept:login:password')}
        <input autoComplete="current-password" dir="ltr" name="password" required type="password" />
      </label>
    </div>
  )
}

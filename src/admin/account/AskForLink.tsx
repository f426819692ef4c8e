import { Button } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { translate } from '../../translate.js'

/** In place of the screen that would send a mail, where none is sent: whom to ask. */
export function AskForLink({ initPageResult }: AdminViewServerProps) {
  const {
    req: {
      i18n,
      payload: { config },
    },
  } = initPageResult
  const say = (key: string) => translate(i18n)(`agenda:${key}`)
  return (
    <>
      <div className="form-header">
        <h1>{i18n.t('authentication:forgotPassword')}</h1>
        <p>{say('errors:noMail')}</p>
      </div>
      <Button
        buttonStyle="secondary"
        el="link"
        size="large"
        to={formatAdminURL({
          adminRoute: config.routes.admin,
          path: config.admin.routes.login,
        })}
      >
        {i18n.t('authentication:backToLogin')}
      </Button>
    </>
  )
}

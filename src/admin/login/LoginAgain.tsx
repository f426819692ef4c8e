'use client'

import { Button, Modal, useAuth, useConfig, useModal, useTranslation } from '@payloadcms/ui'
import { formatAdminURL, getLoginOptions } from 'payload/shared'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useSay } from '../inputs/useSay.js'
import { setAsker } from './askForLogin.js'
import { LoginFields } from './LoginFields.js'
import { type Account, loginApiClient, type Session } from './apiClient.js'
import './login.css'

const slug = 'agenda-login-again'

/** Milliseconds between two looks whether somebody has logged in in the small window. */
const patience = 1500

/** The password, where it is asked for; the address is there already. */
const trap = {
  initialFocus: () =>
    document.querySelector<HTMLElement>('.agenda-login input[type="password"]') ?? undefined,
}

/** Payload's drawers begin at 100, one more for each that is open. */
const aboveDrawers = 200

const isSame = (one: Account | null | undefined, other: Account | null | undefined) =>
  one?.id === other?.id && one?.collection === other?.collection
const nameOf = (account: Account | null | undefined) =>
  account?.email ?? account?.username ?? String(account?.id ?? '')

/**
 * A small dialog where the login has run out, over whatever is open: whoever logs in goes on where
 * they were.
 */
export function LoginAgain() {
  const { say } = useSay()
  const { t } = useTranslation()
  const { config, getEntityConfig } = useConfig()
  const { openModal, closeModal, isModalOpen } = useModal()
  const { user, setUser } = useAuth()
  const { admin, routes } = config
  const apiClient = loginApiClient({ api: routes.api, users: admin.user })
  const auth = getEntityConfig({ collectionSlug: admin.user })?.auth
  const { canLoginWithEmail, canLoginWithUsername } = getLoginOptions(
    auth?.loginWithUsername ?? false,
  )
  const [before, setBefore] = useState<Account>()
  const [other, setOther] = useState<Session>()
  const [failure, setFailure] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [waits, setWaits] = useState(false)
  const answer = useRef<(done: boolean) => void>(undefined)
  const known = useRef<Account | null>(null)
  useEffect(() => {
    // Payload forgets who it was when the time is over; the work stays theirs.
    if (user) known.current = user
  }, [user])

  const end = useCallback(
    (done: boolean) => {
      closeModal(slug)
      setOther(undefined)
      setWaits(false)
      setFailure(undefined)
      answer.current?.(done)
      answer.current = undefined
    },
    [closeModal],
  )

  const accept = (session: Session) => {
    known.current = session.user
    setUser(session)
    end(true)
  }
  const arrived = (session: Session) => {
    setWaits(false)
    if (isSame(session.user, before)) accept(session)
    else setOther(session)
  }

  useEffect(() =>
    setAsker(async (status) => {
      const there = await apiClient.me()
      // Refused for another reason than the login.
      if (there === undefined || (there?.user && isSame(there.user, known.current)))
        return status === 401 && there !== undefined
      setBefore(known.current ?? undefined)
      setOther(there?.user ? there : undefined)
      openModal(slug)
      return new Promise<boolean>((resolve) => (answer.current = resolve))
    }),
  )

  const open = isModalOpen(slug)
  const wasOpen = useRef(open)
  useEffect(() => {
    // Escape closes it as “Later” does.
    if (wasOpen.current && !open) end(false)
    wasOpen.current = open
  }, [end, open])

  useEffect(() => {
    if (!waits) return
    const timer = setInterval(
      () => void apiClient.me().then((there) => there?.user && arrived(there)),
      patience,
    )
    return () => clearInterval(timer)
  })

  const logIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setFailure(undefined)
    const came = await apiClient.logIn(
      Object.fromEntries(
        [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
      ),
    )
    setBusy(false)
    if ('failure' in came) setFailure(came.failure ?? say('builder:noAnswer'))
    else arrived(came)
  }
  const notThem = async () => {
    await apiClient.logOut()
    setOther(undefined)
  }
  const openWindow = () => {
    window.open(
      formatAdminURL({ adminRoute: routes.admin, includeBasePath: true, path: admin.routes.login }),
      'agenda-login',
      'popup,width=520,height=720',
    )
    setWaits(true)
  }

  if (!open) return null
  const heading = say(other ? 'kept:login:other' : 'kept:login:heading')
  return (
    <Modal
      aria-label={heading}
      className="confirmation-modal agenda-login"
      closeOnBlur={false}
      focusTrapOptions={trap}
      slug={slug}
      style={{ zIndex: aboveDrawers }}
    >
      <form className="confirmation-modal__wrapper" onSubmit={(event) => void logIn(event)}>
        <div className="confirmation-modal__content">
          <h1>{heading}</h1>
          <p>
            {other
              ? say('kept:login:otherText', { now: nameOf(other.user), before: nameOf(before) })
              : say('kept:login:text')}
          </p>
        </div>
        {!other && !auth?.disableLocalStrategy ? (
          <LoginFields account={before} email={canLoginWithEmail} username={canLoginWithUsername} />
        ) : null}
        {failure ? (
          <p className="agenda-login__fault" role="alert">
            {failure}
          </p>
        ) : null}
        {waits ? <p role="status">{say('kept:login:waiting')}</p> : null}
        <div className="confirmation-modal__controls">
          {other ? (
            <>
              <Button
                buttonStyle="secondary"
                onClick={() => void notThem()}
                size="large"
                type="button"
              >
                {say('kept:login:notThem')}
              </Button>
              <Button onClick={() => accept(other)} size="large" type="button">
                {say('kept:login:asOther', { now: nameOf(other.user) })}
              </Button>
            </>
          ) : (
            <>
              <Button buttonStyle="secondary" onClick={() => end(false)} size="large" type="button">
                {say('kept:login:later')}
              </Button>
              {auth?.disableLocalStrategy ? (
                <Button onClick={openWindow} size="large" type="button">
                  {say('kept:login:window')}
                </Button>
              ) : (
                <Button disabled={busy} size="large" type="submit">
                  {t('authentication:login')}
                </Button>
              )}
            </>
          )}
        </div>
      </form>
    </Modal>
  )
}

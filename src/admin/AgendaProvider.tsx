'use client'

import { useAuth, useLocale } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import { setRegions } from '../core/phrases.js'
import { LoginAgain } from './login/LoginAgain.js'
import { useMarkedWords } from './words/useMarkedWords.js'

/**
 * Loads the page anew once somebody has logged in where nobody was: until then Payload has no
 * language of the content, and the header says `undefined`. Once only: the page that comes knows
 * who is there.
 */
function useFullLoadAfterLogin() {
  const { user } = useAuth()
  const { code }: { code?: string } = useLocale()
  const alone = useRef(!user)
  useEffect(() => {
    if (!alone.current || !user) return
    alone.current = false
    // The login page leads on to where one wanted to go.
    if (code === undefined) window.location.reload()
  }, [code, user])
}

type Props = {
  children: ReactNode
  /**
   * Whose dates a language has, where the host says so: the panel's browser must know it as the
   * server does.
   */
  regions?: Record<string, string>
}

/** What the plugin's screens need around the whole panel. */
export function AgendaProvider({ children, regions }: Props) {
  setRegions(regions)
  useFullLoadAfterLogin()
  useMarkedWords()
  return (
    <>
      {children}
      <LoginAgain />
    </>
  )
}

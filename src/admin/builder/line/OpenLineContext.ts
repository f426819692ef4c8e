'use client'

import { createContext, useContext } from 'react'
import type { Id } from '../../../core/types.js'

/**
 * How the panel of a line is opened: apart from the whole of the workspace, with which each row of
 * the list would be drawn anew.
 */
export const OpenLineContext = createContext<(id: Id) => void>(() => undefined)

export const useOpenLine = () => useContext(OpenLineContext)

'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { CommentsContext } from '../comments/CommentsContext.js'
import { OpenLineContext } from '../line/OpenLineContext.js'
import { RowKeysContext } from '../rowKeys.js'
import { useWorkspaceState, type Workspace, type WorkspaceProps } from './useWorkspaceState.js'

const WorkspaceContext = createContext<Workspace | undefined>(undefined)

/** Provides the state of the Agenda tab to everything in it. */
export function WorkspaceProvider({
  children,
  ...props
}: WorkspaceProps & { children: ReactNode }) {
  const workspace = useWorkspaceState(props)
  return (
    <WorkspaceContext value={workspace}>
      <OpenLineContext value={workspace.openLine}>
        <RowKeysContext value={workspace.keyOf}>
          <CommentsContext value={workspace.comments.known}>{children}</CommentsContext>
        </RowKeysContext>
      </OpenLineContext>
    </WorkspaceContext>
  )
}

/** The state and acts of the Agenda tab; only inside its provider. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace is used outside of the Agenda tab')
  return workspace
}

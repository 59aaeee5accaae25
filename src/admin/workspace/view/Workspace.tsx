'use client'
import { useSyncExternalStore } from 'react'
import '../workspace.css'
import type { WorkspaceRights, WorkspaceView } from '../types.ts'
import { OpenRecord } from './OpenRecord.tsx'

type Props = { initial: WorkspaceView; rights: WorkspaceRights; user: string }

/**
 * The workspace, drawn by the browser alone: what stands in it depends on what this device has kept
 * and on how much of it is in view, of which the server knows nothing.
 */
export function Workspace(props: Props) {
  const isInBrowser = useSyncExternalStore(never, yes, no)
  return isInBrowser ? <OpenRecord {...props} /> : null
}

const never = () => () => undefined
const yes = () => true
const no = () => false

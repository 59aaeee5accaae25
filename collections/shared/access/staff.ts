import type { Access, FieldAccess } from 'payload'
import { actorOf, isAdmin, isEditor } from './roles.ts'

/** Nobody, in any interface. Endpoints and jobs of our own write these rows. */
export const nobody: Access = () => false

export const anyone: Access = () => true

export const adminsOnly: Access = ({ req }) => isAdmin(actorOf(req))

export const editorsOnly: Access = ({ req }) => isEditor(actorOf(req))

export const signedIn: Access = ({ req }) => Boolean(req.user)

export const adminsOnlyField: FieldAccess = ({ req }) => isAdmin(actorOf(req))

export const nobodyField: FieldAccess = () => false

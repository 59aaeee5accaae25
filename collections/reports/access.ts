import { actorOf, isAdmin } from '#collections/shared/access/roles.ts'
import type { FieldAccess } from 'payload'

/** Readers' addresses are for answering by mail; people do not need to see them. */
export const adminsReadAddress: FieldAccess = ({ req }) => isAdmin(actorOf(req))

export const neverRead: FieldAccess = () => false

import { targetLocaleOptions } from '#collections/shared/fields/localeOptions.ts'
import { adminsOnly, adminsOnlyField } from '#collections/shared/access/staff.ts'
import { actorOf, isAdmin, ROLES } from '#collections/shared/access/roles.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'
import type { Access } from 'payload'
import { firstIsAdmin } from './firstIsAdmin.ts'
import { refuseShortPassword } from './refuseShortPassword.ts'
import { keepOneAdmin } from './keepOneAdmin.ts'

/** Everybody sees and changes their own profile; administrators all. */
const ownOrAdmin: Access = ({ req }) => {
  const actor = actorOf(req)
  if (isAdmin(actor)) return true
  return actor ? { id: { equals: actor.id } } : false
}

const EIGHT_HOURS = 8 * 60 * 60
const TEN_MINUTES = 10 * 60 * 1000

/** Accounts. Session cookies travel over https only, once the site is served by https. */
export const users = (options: { isHttps: boolean }) =>
  withTexts({
    slug: 'users',
    access: {
      admin: ({ req }) => Boolean(req.user),
      create: adminsOnly,
      delete: adminsOnly,
      read: ownOrAdmin,
      unlock: adminsOnly,
      update: ownOrAdmin,
    },
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'roles', 'languages'],
      listSearchableFields: ['name', 'email'],
    },
    auth: {
      cookies: { sameSite: 'Lax', secure: options.isHttps },
      lockTime: TEN_MINUTES,
      maxLoginAttempts: 8,
      tokenExpiration: EIGHT_HOURS,
    },
    fields: [
      { name: 'name', type: 'text', required: true, maxLength: 120 },
      {
        name: 'roles',
        type: 'select',
        hasMany: true,
        required: true,
        options: [...ROLES],
        defaultValue: ['translator'],
        access: { create: adminsOnlyField, update: adminsOnlyField },
      },
      {
        name: 'languages',
        type: 'select',
        hasMany: true,
        options: targetLocaleOptions,
        access: { create: adminsOnlyField, update: adminsOnlyField },
      },
    ],
    hooks: {
      beforeValidate: [firstIsAdmin, refuseShortPassword],
      beforeChange: [keepOneAdmin.onChange],
      beforeDelete: [keepOneAdmin.onDelete],
    },
  })

import { nobody } from '#collections/shared/access/staff.ts'
import { withTexts } from '#collections/shared/texts/withTexts.ts'

/** The lock of jobs: claimed by a conditional write, renewed while working, reaped when it ran out. */
export const Leases = withTexts({
  slug: 'leases',
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'owner', type: 'text', required: true },
    { name: 'until', type: 'date', required: true, index: true },
  ],
  timestamps: false,
})

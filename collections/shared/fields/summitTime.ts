import type { DateField } from 'payload'

/** A moment, entered and shown by the clocks of the summit, whatever the editor's browser says. */
export function summitTime(name: string, more?: Partial<DateField>): DateField {
  return {
    name,
    type: 'date',
    ...more,
    admin: {
      components: {
        Cell: '/src/admin/list/SummitTimeCell.tsx#SummitTimeCell',
        Field: '/src/admin/fields/SummitTimeField.tsx#SummitTimeField',
      },
    },
  }
}

import type { UIField } from 'payload'

/** The sidebar's "What publishing will do", for a document or a global. */
export const estimateField: UIField = {
  name: 'publishEstimate',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/estimate/EstimatePanel.tsx#EstimatePanel' },
    disableListColumn: true,
    position: 'sidebar',
  },
}

import type { NavigationData } from './types.ts'

export const navigation: NavigationData = {
  items: [
    { label: 'About the League', page: { ref: 'pages/about' } },
    { label: 'How we translate', page: { ref: 'pages/translation' } },
    { label: 'Accessibility', page: { ref: 'pages/accessibility' } },
    { label: 'Privacy', page: { ref: 'pages/privacy' } },
  ],
}

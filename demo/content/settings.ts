import type { SettingsData } from './types.ts'

const locales = ['en', 'fr', 'es', 'ar', 'pt', 'it', 'de', 'nl']
const enabled = new Set(['en', 'fr', 'es', 'ar'])

export const settings: SettingsData = {
  organisation: { name: 'League of Open Cities', short: 'Open Cities', acronym: 'LOC' },
  languages: locales.map((locale) => ({
    locale,
    enabled: enabled.has(locale),
    policy: 'immediate',
  })),
  notices: {
    machine: 'If a sentence looks wrong, tell us: we correct it and remember the correction.',
    reviewed: 'People who know the subject have read the sentences marked as reviewed.',
  },
  socialAccounts: [
    { network: 'facebook', url: 'https://facebook.example.org/open-cities' },
    { network: 'linkedin', url: 'https://linkedin.example.org/open-cities' },
    { network: 'x', url: 'https://x.example.org/open-cities' },
    { network: 'youtube', url: 'https://video.example.org/open-cities' },
  ],
  contactAddress: 'languages@open-cities.example.org',
}

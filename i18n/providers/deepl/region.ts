import type { ProviderRegion } from '../port.ts'

/** DeepL's own list: https://developers.deepl.com/docs/getting-started/regional-endpoints */
const REGIONS: ReadonlyMap<string, ProviderRegion> = new Map([
  ['api.deepl.com', 'eu'],
  ['api-us.deepl.com', 'us'],
  ['api-jp.deepl.com', 'jp'],
])

/** Where DeepL says that it processes what is sent to an address; null where it says nothing. */
export function regionOf(server: string): ProviderRegion | null {
  return URL.canParse(server) ? (REGIONS.get(new URL(server).hostname) ?? null) : null
}

/**
 * The request with the source language named where no language is. Payload would otherwise go on
 * without any: with fallback off it then reads nulls and stores new text in no language at all.
 */
export function withLocale(request: Request, { sourceLocale }: { sourceLocale: string }): Request {
  const url = new URL(request.url)
  if (url.searchParams.has('locale')) return request
  url.searchParams.set('locale', sourceLocale)
  return new Request(url, request)
}

import { z } from 'zod'

/**
 * Zod schemas for the kinds of value a variable may hold. Each takes the raw text and refuses it
 * with a sentence that says what to write; no sentence repeats the text, because it may be secret.
 */

export const wholeNumber = (range: { min: number; max: number }) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `is not a whole number; write one from ${range.min} to ${range.max}`)
    .transform(Number)
    .refine((value) => value >= range.min && value <= range.max, {
      error: `is out of range; write a whole number from ${range.min} to ${range.max}`,
    })

export const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, { error: `is not a known word; write one of ${words.join(', ')}` })

export const secret = (minimum: number) =>
  z
    .string()
    .min(minimum, `is too short; write at least ${minimum} random characters`)
    .refine((value) => new Set(value).size >= 8, {
      error: 'is too easy to guess; write random characters (for example: openssl rand -base64 48)',
    })

const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined)

const isHttp = (url: URL): boolean => url.protocol === 'http:' || url.protocol === 'https:'

/** True for an address that never leaves this machine. */
export const isLoopbackHost = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)

const isBareOrigin = (url: URL): boolean =>
  url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''

/** An http(s) address without a path, as `https://summits.example.org`. */
export const origin = z.string().transform((text, context) => {
  const url = urlOf(text)
  if (url && isHttp(url) && isBareOrigin(url)) return url.origin
  context.addIssue({
    code: 'custom',
    message:
      'is not an address of a site; write scheme and host without a path, as https://summits.example.org',
  })
  return z.NEVER
})

/** An http(s) address of a service. Plain http is refused where it would carry a key over a network. */
export const serviceUrl = (rule: { carriesKey: boolean }) =>
  z.string().transform((text, context) => {
    const url = urlOf(text)
    if (!url || !isHttp(url)) {
      context.addIssue({
        code: 'custom',
        message: 'is not an address; write one as https://host.example.org',
      })
      return z.NEVER
    }
    if (rule.carriesKey && url.protocol === 'http:' && !isLoopbackHost(url.hostname)) {
      context.addIssue({
        code: 'custom',
        message: 'would send a key over plain http; write an https address',
      })
      return z.NEVER
    }
    return text.replace(/\/+$/, '')
  })

/** `*`, or origins separated by commas. */
export const origins = z.string().transform((text, context): string[] | '*' => {
  if (text.trim() === '*') return '*'
  const parts = text.split(',').map((part) => part.trim())
  const parsed = parts.filter((part) => part !== '').map((part) => origin.safeParse(part))
  if (parsed.every((result) => result.success)) return parsed.map((result) => result.data)
  context.addIssue({
    code: 'custom',
    message:
      'is not a list of origins; write them with commas, as https://a.example,https://b.example',
  })
  return z.NEVER
})

const proxyAddress = /^(loopback|linklocal|uniquelocal|[0-9a-f.:]+(\/\d{1,3})?)$/i

/** `off`, a number of proxies, or their addresses: the values Express understands, never `true`. */
export const trustedProxies = z.string().transform((text, context): false | number | string[] => {
  if (text.toLowerCase() === 'off') return false
  if (/^[1-9]$/.test(text)) return Number(text)
  const addresses = text.split(',').map((part) => part.trim())
  if (addresses.every((address) => !/^\d+$/.test(address) && proxyAddress.test(address))) {
    return addresses
  }
  context.addIssue({
    code: 'custom',
    message:
      'is not understood; write off, the number of proxies in front (1 to 9), or their addresses with commas',
  })
  return z.NEVER
})

export const databaseUri = z
  .string()
  .refine((text) => /^mongodb(\+srv)?:\/\/./.test(text) || /^file:(?!:memory:)./.test(text), {
    error:
      'is not a database; write file:/path/to/dragoman.db or mongodb://host/name?replicaSet=rs0',
  })

export const smtpUrl = z.string().refine(
  (text) => {
    const url = urlOf(text)
    return (url?.protocol === 'smtp:' || url?.protocol === 'smtps:') && url.hostname !== ''
  },
  { error: 'is not a mail server; write smtp://user:password@host:587 or smtps://…:465' },
)

/** `name@host` or `Name <name@host>`. */
export const mailSender = z
  .string()
  .regex(
    /^(?:[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
    'is not a sender; write name@host or Name <name@host>',
  )

export const hostName = z
  .string()
  .regex(
    /^[A-Za-z0-9.:_-]+$/,
    'is not a host; write an address to listen on, as 127.0.0.1 or 0.0.0.0',
  )

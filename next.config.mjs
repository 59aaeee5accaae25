import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Next serves the admin only, behind Express, which compresses and sets the headers.
 * @type {import('next').NextConfig}
 */
const nextConfig = {
  compress: false,
  poweredByHeader: false,
  devIndicators: false,
  // Loading the pages at once imports Payload while our own start does: the two waited for each
  // other for ever in one start of two (seen with Node 20.20 and tsx). The first request loads them.
  experimental: { preloadEntriesOnStart: false },
  // Types are checked once, by tsc, over the whole repository.
  typescript: { ignoreBuildErrors: true },
  // Native or stream-based: they must be loaded by Node, not packed.
  serverExternalPackages: ['pino-pretty', '@libsql/client', 'nodemailer'],
}

export default withPayload(nextConfig)

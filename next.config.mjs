import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Next serves the admin only, behind Express, which compresses and sets the headers.
 * @type {import('next').NextConfig}
 */
const nextConfig = {
  compress: false,
  poweredByHeader: false,
  devIndicators: false,
  // Types are checked once, by tsc, over the whole repository.
  typescript: { ignoreBuildErrors: true },
  // Native or stream-based: they must be loaded by Node, not packed.
  serverExternalPackages: ['pino-pretty', '@libsql/client', 'nodemailer'],
}

export default withPayload(nextConfig)

import { expect, it, test, vi } from 'vitest'
import type { Payload } from 'payload'
import { mailAdapter } from '#src/mail/mailAdapter.ts'
import { parseSender } from '#src/mail/sender.ts'

test.each([
  ['Summit office <office@example.org>', { name: 'Summit office', address: 'office@example.org' }],
  [
    '"Summit, office" <office@example.org>',
    { name: 'Summit, office', address: 'office@example.org' },
  ],
  ['office@example.org', { name: 'Dragoman', address: 'office@example.org' }],
])('the sender %s', (from, expected) => {
  expect(parseSender(from)).toEqual(expected)
})

function adapterWithLog(env: { smtpUrl: string | undefined; mailFrom: string }) {
  const lines: string[] = []
  const keep = vi.fn((entry: unknown) => void lines.push(JSON.stringify(entry)))
  // The adapters use nothing of Payload but its log.
  const payload = { logger: { warn: keep, error: keep } } as unknown as Payload
  return { adapter: mailAdapter(env)({ payload }), lines }
}

const mail = { to: 'reader@example.org', subject: 'Your report', text: 'private words' }

it('says in the log that a mail was not sent, without address or words', async () => {
  const { adapter, lines } = adapterWithLog({ smtpUrl: undefined, mailFrom: 'a@example.org' })
  await adapter.sendEmail(mail)
  expect(lines).toEqual([expect.stringContaining('not sent')])
  expect(lines.join()).not.toMatch(/reader|private|report/)
})

it('reports a mail server that does not answer, without address or words', async () => {
  // Port 9 (discard) of this machine: nothing listens there.
  const { adapter, lines } = adapterWithLog({
    smtpUrl: 'smtp://127.0.0.1:9',
    mailFrom: 'a@example.org',
  })
  await expect(adapter.sendEmail(mail)).rejects.toMatchObject({ code: 'mail-not-sent' })
  expect(lines).toHaveLength(1)
  expect(lines.join()).not.toMatch(/reader|private|report/)
})

/** The parts of a sender, as mail programs show them. */
export type Sender = { name: string; address: string }

/** Splits `Name <name@host>`, or a bare address, which then has the name Dragoman. */
export function parseSender(from: string): Sender {
  const [, name, address] = /^(.*)<(.+)>$/.exec(from) ?? []
  if (address === undefined) return { name: 'Dragoman', address: from.trim() }
  return { name: name?.trim().replace(/^"(.*)"$/, '$1') || 'Dragoman', address: address.trim() }
}

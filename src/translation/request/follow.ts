import type { PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

type Saved = {
  collection: SanitizedCollectionConfig
  doc: { id: string; _status?: string }
  operation: 'create' | 'update'
  req: PayloadRequest
}

export async function followSave(_saved: Saved): Promise<void> {}

export async function followDelete(_deleted: {
  collection: SanitizedCollectionConfig
  id: string
  req: PayloadRequest
}): Promise<void> {}

export async function followGlobalSave(_saved: {
  global: SanitizedGlobalConfig
  req: PayloadRequest
}): Promise<void> {}

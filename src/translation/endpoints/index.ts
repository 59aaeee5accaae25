import type { Endpoint } from 'payload'

export const translationEndpoints: Endpoint[] = []

import { lisbon2022 } from './summits/lisbon2022.ts'
import { newYork2023 } from './summits/newYork2023.ts'
import type { SummitDocument } from './types.ts'

export const summits: readonly SummitDocument[] = [lisbon2022, newYork2023]

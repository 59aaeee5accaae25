import type { ReactNode } from 'react'
import { numberOf, textOf } from '../types.ts'
import type { NodeRenderer } from '../types.ts'

type Wrap = (inner: ReactNode) => ReactNode

/** Lexical's format bits, innermost element first. */
const FORMATS: readonly (readonly [bit: number, wrap: Wrap])[] = [
  [16, (inner) => <code>{inner}</code>],
  [32, (inner) => <sub>{inner}</sub>],
  [64, (inner) => <sup>{inner}</sup>],
  [4, (inner) => <s>{inner}</s>],
  [8, (inner) => <u>{inner}</u>],
  [2, (inner) => <em>{inner}</em>],
  [1, (inner) => <strong>{inner}</strong>],
]

/** A run of text with its formats. */
export const text: NodeRenderer = ({ node }) => {
  const format = numberOf(node, 'format', 0)
  return FORMATS.reduce<ReactNode>(
    (inner, [bit, wrap]) => ((format & bit) === 0 ? inner : wrap(inner)),
    textOf(node, 'text'),
  )
}

export const linebreak: NodeRenderer = () => <br />

export const tab: NodeRenderer = () => '\t'

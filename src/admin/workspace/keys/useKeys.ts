'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { type Command, digitOf, keyFor } from './keys.ts'

/** How long a digit is waited for, in milliseconds. */
const DIGIT_WITHIN = 4_000

/** Whether the keyboard is an Apple one; false on the server. */
export const isApple = (): boolean =>
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/**
 * Listens to the keys of the workspace while it is on the page; a dialog above it keeps its own.
 * @returns the command that waits for its digit, so that the page can say so.
 */
export function useKeys(onCommand: (command: Command, digit: number | null) => void) {
  const [waiting, setWaiting] = useState<Command | null>(null)
  const run = useEffectEvent(onCommand)
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]'))
      return
    const isModifier = /^(?:Alt|Control|Meta|Shift)/.test(event.code)
    if (waiting && !isModifier) {
      setWaiting(null)
      const digit = digitOf(event)
      if (digit !== null) {
        event.preventDefault()
        run(waiting, digit)
        return
      }
    }
    const key = keyFor(event, isApple())
    const isQuestion = event.key === '?' && !isWriting(event.target)
    if (!key && !isQuestion) return
    event.preventDefault()
    if (key?.thenDigit) setWaiting(key.command)
    else run(key?.command ?? 'help', null)
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      pressed(event)
    }
    // Before the editor, which would take Enter for its own.
    window.addEventListener('keydown', listen, { capture: true })
    return () => {
      window.removeEventListener('keydown', listen, { capture: true })
    }
  }, [])

  useEffect(() => {
    if (!waiting) return
    const timer = setTimeout(() => {
      setWaiting(null)
    }, DIGIT_WITHIN)
    return () => {
      clearTimeout(timer)
    }
  }, [waiting])

  return waiting
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target instanceof HTMLInputElement || target.tagName === 'TEXTAREA')

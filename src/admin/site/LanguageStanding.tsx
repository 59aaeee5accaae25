'use client'
import { useId } from 'react'
import type { SiteLanguage } from './types.ts'

/** How far one language of the site is, what has stopped and why, and what it cost this month. */
export function LanguageStanding({ language }: { language: SiteLanguage }) {
  const sentence = useId()
  const { progress, stopped, month, isOverBudget } = language
  return (
    <div className="dragoman-standing">
      {progress ? (
        <p>
          <span id={sentence}>{progress.sentence}</span>
          {progress.isMoving ? (
            <progress aria-labelledby={sentence} max={progress.total || 1} value={progress.done} />
          ) : null}
        </p>
      ) : null}
      {stopped.map((line) => (
        <p className="dragoman-standing__stopped" dir="auto" key={line}>
          {line}
        </p>
      ))}
      <p className={isOverBudget ? 'dragoman-standing__stopped' : 'dragoman-quiet'}>{month}</p>
    </div>
  )
}

'use client'
import type { SiteView } from './types.ts'

/** Which machine translates, why it is not asked, and what the site has paid for this month. */
export function SiteStanding({ site }: { site: SiteView }) {
  const { machine, refusal, month, isOverBudget } = site
  return (
    <div className="dragoman-standing">
      {machine ? <p>{machine}</p> : null}
      {refusal ? <p className="dragoman-standing__stopped">{refusal}</p> : null}
      <p className={isOverBudget ? 'dragoman-standing__stopped' : ''}>{month}</p>
    </div>
  )
}

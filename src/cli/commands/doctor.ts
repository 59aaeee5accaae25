import type { Command } from 'commander'
import { StartError } from '#src/server/StartError.ts'
import { examine } from '../doctor/examine.ts'
import type { Finding } from '../doctor/examine.ts'
import { print, printJson } from '../print.ts'

const marks: Readonly<Record<Finding['state'], string>> = {
  good: 'ok  ',
  note: 'note',
  bad: 'BAD ',
}

async function doctor({ json }: { json?: true }): Promise<void> {
  const findings = await examine()
  if (json) printJson(findings)
  else
    for (const { subject, state, sentence } of findings)
      print(`${marks[state]}  ${subject}: ${sentence}`)
  const bad = findings.filter(({ state }) => state === 'bad').length
  if (bad === 0) return
  throw new StartError({ code: 'doctor-found', message: `${bad} of these need attention.` })
}

/** Adds `doctor`. */
export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description(
      'Examines environment, data folder, database, translation, queue and mail; changes nothing. Ends with 1 when something needs attention.',
    )
    .option('--json', 'as JSON')
    .action(doctor)
}

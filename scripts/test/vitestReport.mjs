import { noOutcome } from './outcome.mjs'

const isSkipped = ({ status }) => ['skipped', 'pending', 'disabled', 'todo'].includes(status)

/** `skipUnless` (tests/helpers/skip.ts) leaves what is needed in `meta`; a title may say it too. */
function readSkipped({ fullName, meta }) {
  const inTitle = /\(needs ([^)]+)\)/.exec(fullName)?.[1]
  return {
    name: fullName,
    needs: meta?.skipped?.needs ?? inTitle,
    unavailableInCi: meta?.skipped?.unavailableInCi === true,
  }
}

function readFile({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed')
  // A file that cannot be loaded, or a hook that throws, fails without naming a test.
  const isFileBroken = status === 'failed' && failed.length === 0
  const problems = failed.map((test) => `${name}: ${test.fullName}`)
  return {
    passed: assertionResults.filter((test) => test.status === 'passed').length,
    failed: failed.length + (isFileBroken ? 1 : 0),
    skipped: assertionResults.filter(isSkipped).map(readSkipped),
    problems: isFileBroken ? [`${name}: ${message || 'a hook of it failed'}`] : problems,
  }
}

/**
 * Counts by Vitest's own JSON report.
 * @param {{ report: unknown, exitCode: number }} run report: undefined when none was written
 * @returns {import('./outcome.mjs').Outcome}
 */
export function readVitestReport({ report, exitCode }) {
  if (!report) {
    return {
      ...noOutcome(),
      failed: 1,
      problems: [`Vitest ended with code ${exitCode}, without a report`],
    }
  }
  const files = report.testResults.map(readFile)
  const total = {
    passed: files.reduce((sum, file) => sum + file.passed, 0),
    failed: files.reduce((sum, file) => sum + file.failed, 0),
    skipped: files.flatMap((file) => file.skipped),
    problems: files.flatMap((file) => file.problems),
  }
  if (exitCode === 0 || total.failed > 0) return total
  // An error outside every test, such as a rejection nobody handled.
  const problem = `Vitest ended with code ${exitCode} though no test failed: see its output`
  return { ...total, failed: 1, problems: [problem] }
}

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type FakeApertium = { path: string; remove: () => void }

/** What it does wrong: prints nothing and reports success, loses a paragraph, fails, never ends. */
export type ApertiumFault = 'silent' | 'loses-paragraph' | 'fails' | 'hangs'

/** As Debian's packages install them, odd names and regional variants with them. */
export const MODES = [
  'cat-fra',
  'eco-es-fr',
  'eng-cat',
  'eng-cat_valencia',
  'eng-spa',
  'es-fr',
  'es-pt',
  'es-pt_BR',
  'fr-es',
  'spa-eng',
  'spa-ita',
]

/**
 * An executable that behaves as `apertium` does, traps included, for machines where it cannot be
 * installed: `-l` lists directions; an unknown one is told on standard error, with 1; from a standard
 * input that is no pipe it reads nothing, prints nothing and reports success; text outside `<p>` runs
 * together; words inside addresses are translated; named entities but those of markup become words.
 * A translation is `[spa] ` before each paragraph.
 */
export function fakeApertium(
  options: { modes?: readonly string[]; fault?: ApertiumFault } = {},
): FakeApertium {
  const { modes = MODES, fault } = options
  const folder = mkdtempSync(path.join(tmpdir(), 'dragoman-fake-apertium-'))
  const file = path.join(folder, 'apertium')
  writeFileSync(file, script(modes, fault))
  chmodSync(file, 0o755)
  return {
    path: file,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const FAULTS: Readonly<Record<ApertiumFault, string>> = {
  silent: 'exit 0',
  'loses-paragraph': `sed '0,/<p id="s1">/d' "$infile"; exit 0`,
  fails: 'echo "Error: lt-proc not found" >&2; exit 1',
  hangs: 'exec sleep 30',
}

const script = (modes: readonly string[], fault: ApertiumFault | undefined) => `#!/bin/sh
modes='${modes.join(' ')}'
list() { for mode in $modes; do echo "  $mode"; done; }
if [ "$1" = -l ]; then list; exit 0; fi
while [ "\${1#-}" != "$1" ]; do
  if [ "$1" = -f ]; then shift; fi
  shift
done
mode=$1
infile=$2
case " $modes " in
  *" $mode "*) ;;
  *) echo "Error: Mode $mode does not exist. Try one of:" >&2; list >&2; exit 1 ;;
esac
${fault ? FAULTS[fault] : ''}
if [ -z "$infile" ]; then
  [ -p /dev/stdin ] || exit 0
  infile=/dev/stdin
fi
sed -e "s/<p id=\\"s[0-9]*\\">/&[\${mode#*-}] /g" \\
    -e 's/example/ejemplo/g' -e 's/&nbsp;/ nbsp /g' "$infile"
`

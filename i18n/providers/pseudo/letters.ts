/** Latin letters with marks, still legible, so that missing glyphs and cut-off heights show. */
const ACCENTED = new Map(
  Object.entries({
    a: 'á',
    c: 'ç',
    e: 'é',
    g: 'ğ',
    i: 'î',
    l: 'ļ',
    n: 'ñ',
    o: 'ö',
    r: 'ř',
    s: 'š',
    u: 'ü',
    y: 'ý',
    z: 'ž',
    A: 'Å',
    C: 'Ç',
    E: 'É',
    G: 'Ğ',
    I: 'Î',
    L: 'Ļ',
    N: 'Ñ',
    O: 'Ö',
    R: 'Ř',
    S: 'Š',
    U: 'Ü',
    Y: 'Ý',
    Z: 'Ž',
  }),
)

/** Arabic letters by rough sound: joined script, running from the right, makes the layout real. */
const ARABIC = new Map(
  Object.entries({
    a: 'ا',
    b: 'ب',
    c: 'ك',
    d: 'د',
    e: 'ي',
    f: 'ف',
    g: 'ج',
    h: 'ه',
    i: 'ي',
    j: 'ج',
    k: 'ك',
    l: 'ل',
    m: 'م',
    n: 'ن',
    o: 'و',
    p: 'ب',
    q: 'ق',
    r: 'ر',
    s: 'س',
    t: 'ت',
    u: 'و',
    v: 'ف',
    w: 'و',
    x: 'خ',
    y: 'ي',
    z: 'ز',
    ',': '،',
    ';': '؛',
    '?': '؟',
  }),
)

/** Letters with marks on them; everything that has no such form stays. */
export function accent(words: string): string {
  return replaceEach(words, (character) => ACCENTED.get(character))
}

/** Words in Arabic letters; digits stay, as do marks that both scripts share. */
export function arabise(words: string): string {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '')
  return replaceEach(plain, (character) => ARABIC.get(character.toLowerCase()))
}

const replaceEach = (words: string, change: (character: string) => string | undefined) =>
  [...words].map((character) => change(character) ?? character).join('')

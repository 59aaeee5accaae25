import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'
import { hasDenyingForm, isWeakNegation, negationsIn } from './lexicon/negation.ts'
import type { Check } from './types.ts'

/**
 * English words that other languages say with a negation, and the prefixes that make one: where
 * such a word stands, a negation in the translation is nothing new.
 */
const NEAR =
  /\b(?:only|few|little|hardly|scarcely|rarely|seldom|barely|fail|lack|refus|avoid|prevent|forbid|prohibit|ban|unless|until|before|rather|instead|but|except|than|absen|stop|free (?:of|from)|den(?:y|ied|ial)|reject|any|ever|miss|too|lest|against|exclu|stay away|far from|no[- ]|empty|alone|otherwise|regardless|other than|keep|leave|close|cancel|still|yet|whether|least|late|rule out|fear|doubt)/iu
const PREFIX = /\b(?:un|in|im|ir|il|dis|non|mis)[a-z]{4,}|[a-z]{3,}less(?:ly)?\b/iu
/** "Not only", "nothing less than", "no doubt": a negation in words alone. */
const IDIOM =
  /\b(?:not only|not just|not merely|no doubt|nothing (?:less|but|more)|no (?:longer|fewer|less|more) than|none other|cannot but|why not|whether or not|not least|no matter|not until|no sooner|no one else)\b/iu
const NUMBER_SIGN = /\bno\.?\s?\d/iu

/** A sentence that denies, and one that does not, mean opposite things: a translator should look. */
export const checkNegation: Check = ({ source, target, sourceLocale, targetLocale }) => {
  if (sourceLocale !== 'en') return []
  const original = plainText(source)
  if (NUMBER_SIGN.test(original)) return []
  const text = plainText(target)
  const asked = negationsIn(original, sourceLocale)
  const got = negationsIn(text, targetLocale)
  const [first] = asked
  if (first) {
    const isAnswered = got.length > 0 || asked.length > 1 || IDIOM.test(original)
    return isAnswered || hasDenyingForm(text, targetLocale)
      ? []
      : [report('negation-lost', { word: first.shown })]
  }
  const other = got.find(({ shown }) => !isWeakNegation(shown, targetLocale))
  if (!other || NEAR.test(original) || PREFIX.test(original)) return []
  return [report('negation-added', { word: other.shown })]
}

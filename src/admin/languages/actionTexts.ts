import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import type { LanguageAction } from './actions.ts'

type ActionTexts = {
  label: WordsKey
  /** What is asked first, where readers lose something or it costs. */
  question?: { heading: WordsKey; body: WordsKey }
  /** What came of it; has `{language}`. */
  done: WordsKey
}

/** The words of each action, and how the API is asked for it. */
export const ACTION_TEXTS: Readonly<Record<LanguageAction, ActionTexts>> = {
  showOriginal: {
    label: 'actShowOriginal',
    question: { heading: 'askShowOriginal', body: 'askShowOriginalBody' },
    done: 'doneShowOriginal',
  },
  showTranslation: { label: 'actShowTranslation', done: 'doneShowTranslation' },
  retry: { label: 'queueRetry', done: 'doneRetry' },
  retranslate: {
    label: 'actRetranslate',
    question: { heading: 'askRetranslate', body: 'askRetranslateBody' },
    done: 'doneRetranslate',
  },
  withdraw: {
    label: 'actWithdraw',
    question: { heading: 'askWithdraw', body: 'askWithdrawBody' },
    done: 'doneWithdraw',
  },
  bringBack: { label: 'actBringBack', done: 'doneBringBack' },
}

/** The request behind an action, below `/api/translations`. */
export function requestFor(
  action: LanguageAction,
  record: string,
): { path: string; body: Record<string, unknown> } {
  switch (action) {
    case 'showOriginal':
      return { path: `${record}/original`, body: { shown: true } }
    case 'showTranslation':
      return { path: `${record}/original`, body: { shown: false } }
    case 'withdraw':
      return { path: `${record}/withdraw`, body: { withdrawn: true } }
    case 'bringBack':
      return { path: `${record}/withdraw`, body: { withdrawn: false } }
    case 'retry':
      return { path: 'retry', body: { ids: [record] } }
    case 'retranslate':
      return { path: `${record}/retranslate`, body: {} }
  }
}

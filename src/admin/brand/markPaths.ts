/** The mark: a speech mark between two brackets, in a view of 80 by 64. Also in src/site/assets/logo.svg. */
export const MARK_VIEW_BOX = '0 0 80 64'

export const BRACKETS = 'M20 8 L7 32 L20 56 M60 8 L73 32 L60 56'

export const SPEECH_MARK =
  'M34.6 21 a5.6 5.6 0 0 1 5.6 5.6 c0 6.6 -3.4 11.6 -9 14.2 a1.3 1.3 0 0 1 -1.4 -2.2 c2.9 -1.9 4.4 -3.9 4.9 -6.4 a5.6 5.6 0 0 1 -0.1 -11.2 Z M48.4 21 a5.6 5.6 0 0 1 5.6 5.6 c0 6.6 -3.4 11.6 -9 14.2 a1.3 1.3 0 0 1 -1.4 -2.2 c2.9 -1.9 4.4 -3.9 4.9 -6.4 a5.6 5.6 0 0 1 -0.1 -11.2 Z'

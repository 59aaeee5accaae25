import { isMoved } from '#i18n/glossary/isMoved.ts'
import { protect } from '#i18n/glossary/protect.ts'
import { indexTerms } from '#i18n/glossary/termIndex.ts'
import { describe, expect, it } from 'vitest'
import { name } from './terms.ts'

const INDEX = indexTerms([name('Ann Lee'), name('Bo Dahl')])
const moved = (source: string, answer: string) => isMoved(protect(source, INDEX), answer)

describe('a protected word', () => {
  it.each([
    ['stands where it stood', 'With Ann Lee today.', 'Avec <x1/> aujourd’hui.'],
    ['stands elsewhere between words', 'Today Ann Lee spoke.', 'A parlé <x1/> ce jour.'],
    ['began the sentence and ends it', 'Ann Lee spoke.', 'A parlé <x1/>.'],
    ['ended it and begins it', 'Opened by Ann Lee.', '<x1/> a ouvert.'],
    ['changed places with another', 'Ann Lee thanked Bo Dahl.', '<x2/> fut remercié par <x1/>.'],
    ['stands beside another as before', 'By Ann Lee, Bo Dahl too.', 'Par <x1/>, <x2/> aussi.'],
    ['is still in its link', 'See <g1>Ann Lee</g1> now.', 'Voir <g1><x2/></g1> ici.'],
  ])('is in place when it %s', (_, source, answer) => {
    expect(moved(source, answer)).toBe(false)
  })

  it.each([
    ['is missing', 'With Ann Lee today.', 'Avec aujourd’hui.'],
    ['is doubled', 'With Ann Lee today.', 'Avec <x1/> et <x1/> là.'],
    ['went to the start from the middle', 'With Ann Lee today.', '<x1/>Avec aujourd’hui.'],
    ['went to the end from the middle', 'With Ann Lee today.', 'Avec aujourd’hui <x1/>.'],
    [
      'stands right beside one it was apart from',
      'Ann Lee met Bo Dahl.',
      '<x1/><x2/> a rencontré.',
    ],
    ['left its link', 'See <g1>Ann Lee</g1> now.', 'Voir <x2/> <g1></g1> ici.'],
    ['entered a link', 'See Ann Lee <g1>now</g1>.', 'Voir <g1><x2/> ici</g1>.'],
  ])('has moved when it %s', (_, source, answer) => {
    expect(moved(source, answer)).toBe(true)
  })
})

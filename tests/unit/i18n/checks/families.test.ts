import { describe, expect, it } from 'vitest'
import { checkEmpty } from '#i18n/checks/empty.ts'
import { checkLeaks } from '#i18n/checks/leaks.ts'
import { checkLinks } from '#i18n/checks/links.ts'
import { checkPunctuation } from '#i18n/checks/punctuation.ts'
import { checkTags } from '#i18n/checks/tags.ts'
import type { Check } from '#i18n/checks/types.ts'
import { checkUntranslated } from '#i18n/checks/untranslated.ts'
import { idsOf } from './finding.ts'

type Case = [source: string, target: string, ids: string[]]

const family = (check: Check, cases: Case[]) => {
  it.each(cases)('%s → %s: %j', (source, target, ids) => {
    expect(idsOf(check, { source, target })).toEqual(ids)
  })
}

describe('tags', () => {
  const source = 'Read the <g1>report</g1> and <g2>more</g2>.<x3/>'
  family(checkTags, [
    [source, 'Lisez le <g1>rapport</g1> et <g2>plus</g2>.<x3/>', []],
    [source, '<g2>Plus</g2><x3/> et le <g1>rapport</g1>', []],
    [source, 'Lisez le rapport et <g2>plus</g2>.<x3/>', ['tags-missing']],
    [source, 'Lisez le <g1>rapport</g1> et <g2>plus</g2>.', ['tags-missing']],
    [source, '<g1>Lisez</g1> le <g1>rapport</g1> et <g2>plus</g2>.<x3/>', ['tags-doubled']],
    [source, '<g1>a</g1><g2>b</g2><x3/><g9>c</g9>', ['tags-unknown']],
    [source, '<g1>a<g2>b</g1></g2><x3/>', ['tags-nested']],
    [source, '</g1>a<g1><g2>b</g2><x3/>', ['tags-unbalanced']],
    [source, '<g1></g1>a<g2>b</g2><x3/>', ['tags-empty']],
    ['<g1>a <g2>b</g2></g1>', '<g1>a</g1> <g2>b</g2>', ['tags-nested']],
    ['Plain words', 'Des mots', []],
  ])
})

describe('addresses', () => {
  family(checkLinks, [
    ['See https://un.org/a.', 'Voir https://un.org/a.', []],
    ['See https://un.org/a.', 'Voir « https://un.org/a ».', []],
    ['See https://un.org/a.', 'Voir le site.', ['links-lost']],
    ['See https://un.org/en/', 'Voir https://un.org/fr/', ['links-changed']],
    ['See www.un.org', 'Voir www.onu.org', ['links-lost']],
    ['Write to press@un.org, please.', 'Écrivez à press@un.org, s’il vous plaît.', []],
    ['Write to press@un.org', 'Écrivez à presse@un.org', ['links-lost']],
    ['https://a.org https://a.org', 'https://a.org', ['links-lost']],
    ['See https://un.org/a', 'انظر https://un.org/a، من فضلك', []],
    ['No address', 'Pas d’adresse', []],
  ])
})

describe('markup that leaked', () => {
  family(checkLeaks, [
    ['a', 'Un <g1>b</g1><x2/>', []],
    ['a &lt; b &amp; c', 'a &lt; b &amp; c', []],
    ['a', 'a & b', ['markup-leaked']],
    ['a', 'a <b>b</b>', ['markup-leaked']],
    ['a', 'a < b', ['markup-leaked']],
    ['a', 'a < g1 >b', ['markup-leaked']],
    ['a', '&lt;b&gt;a&lt;/b&gt;', ['markup-leaked']],
    ['The tag &lt;b&gt; is bold', 'La balise &lt;b&gt; est grasse', []],
    ['a', 'a&amp;nbsp;b', ['markup-leaked']],
    ['a', 'a&nbsp;b', ['markup-leaked']],
    ['AT&amp;T; more', 'AT&amp;T; plus', []],
    ['<g1>a</g1>', '[g1]a[/g1]', ['markup-leaked']],
    ['a (g7) b', 'a (g7) b', []],
  ])
})

describe('an empty translation', () => {
  family(checkEmpty, [
    ['a', '', ['empty']],
    ['a', ' \u00a0', ['empty']],
    ['<g1>a</g1>', '<g1></g1>', ['empty']],
    ['<x1/>', '<x1/>', []],
    ['a', 'b', []],
  ])
})

describe('a translation equal to the original', () => {
  family(checkUntranslated, [
    ['The mayors of the world meet.', 'The mayors of the world meet.', ['untranslated']],
    ['The <g1>mayors</g1> of the world meet.', 'The mayors of  the world meet.', ['untranslated']],
    ['The mayors of the world meet.', 'Les maires du monde se réunissent.', []],
    [
      'United Nations Human Settlements Programme',
      'United Nations Human Settlements Programme',
      [],
    ],
    ['Workshop', 'Workshop', []],
    ['https://un.org/one/two/three/four', 'https://un.org/one/two/three/four', []],
  ])
})

describe('the end of a sentence', () => {
  family(checkPunctuation, [
    ['It is open.', 'C’est ouvert.', []],
    ['It is open.', 'C’est ouvert', ['punctuation-end']],
    ['Is it open?', 'هل هو مفتوح؟', []],
    ['Is it open?', 'C’est ouvert.', ['punctuation-end']],
    ['It is “open.”', 'C’est « ouvert ».', []],
    ['It is (open).', 'C’est (ouvert.)', []],
    ['Partners:', 'Partenaires :', []],
    ['And so on…', 'Et ainsi de suite...', []],
    ['A title', 'Un titre', []],
    ['<g1>It is open.</g1><x2/>', '<g1>C’est ouvert.</g1><x2/>', []],
  ])
})

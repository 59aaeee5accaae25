import { describe } from 'vitest'
import { checkArabic } from '#i18n/checks/arabic.ts'
import { checkBalance } from '#i18n/checks/balance.ts'
import { checkBidi } from '#i18n/checks/bidi.ts'
import { checkCharacters } from '#i18n/checks/characters.ts'
import { checkFrench } from '#i18n/checks/french.ts'
import { checkRepeatedWords } from '#i18n/checks/repeatedWords.ts'
import { checkSpaces } from '#i18n/checks/spaces.ts'
import { checkSpanish } from '#i18n/checks/spanish.ts'
import { family } from './finding.ts'

describe('French spaces', () => {
  family(checkFrench, [
    ['a?', 'Quoi\u202f? Oui\u00a0: « bien »', 'fr', ['french-spacing']],
    ['a?', 'Quoi\u202f? Oui\u00a0: «\u00a0bien\u00a0»\u202f;', 'fr', []],
    ['a?', 'Quoi?', 'fr', ['french-spacing']],
    ['a?', 'Quoi ?', 'fr', ['french-spacing']],
    ['a?', 'Quoi\u202f?!', 'fr', []],
    ['a:', 'Partenaires:', 'fr', ['french-spacing']],
    ['a', 'à 9:30, voir https://a.org/?q=1;b', 'fr', []],
    ['a', '«bien»', 'fr', ['french-spacing']],
    ['a', '(?)', 'fr', []],
    ['a &amp; b', 'a &amp; b', 'fr', []],
    ['a?', 'Was?', 'de', []],
    ['a?', '¿Qué?', 'es', []],
  ])
})

describe('inverted Spanish marks', () => {
  family(checkSpanish, [
    ['Who?', '¿Quién?', 'es', []],
    ['Who?', 'Quién?', 'es', ['spanish-marks']],
    ['Yes!', '¡Sí!', 'es', []],
    ['Yes!', 'Sí!', 'es', ['spanish-marks']],
    ['So, who?', 'Entonces, ¿quién?', 'es', []],
    ['What?!', '¡¿Qué?!', 'es', []],
    ['What?!', '¿Qué!', 'es', []],
    ['(?)', 'duda (?)', 'es', []],
    ['See https://a.org/?a', 'Ver https://a.org/?a', 'es', []],
    ['Who?', 'Quem?', 'pt', []],
  ])
})

describe('Arabic marks', () => {
  family(checkArabic, [
    ['Who?', 'من؟', 'ar', []],
    ['Who?', 'من?', 'ar', ['punctuation-arabic']],
    ['a, b', 'أحمد، علي', 'ar', []],
    ['a, b', 'أحمد, علي', 'ar', ['punctuation-arabic']],
    ['1,000', 'عدد 1,000', 'ar', []],
    ['a', 'Open Cities, Inc.', 'ar', []],
    ['Who?', 'Qui?', 'fr', []],
  ])
})

describe('quotation marks and brackets', () => {
  family(checkBalance, [
    ['It is (open).', 'C’est (ouvert).', 'fr', []],
    ['It is (open).', 'C’est (ouvert.', 'fr', ['brackets-unbalanced']],
    ['It is (open).', 'Está abierto).', 'es', ['brackets-unbalanced']],
    ['It is [open].', 'هو (مفتوح].', 'ar', ['brackets-unbalanced']],
    ['(a) First', 'a) Primero', 'es', []],
    ['1. First; 2. second', '1) Premier ; 2) second', 'fr', []],
    ['“Open”', '« Ouvert »', 'fr', []],
    ['“Open”', '„Offen“', 'de', []],
    ['“Open”', '»Offen«', 'de', []],
    ['“Open”', '„Open”', 'nl', []],
    ['“Open”', '« Ouvert', 'fr', ['quotes-unbalanced']],
    ['“Open”', '“Aperto', 'it', ['quotes-unbalanced']],
    ['“Open”', '"Aberto', 'pt', ['quotes-unbalanced']],
    ['“Open', '« Ouvert', 'fr', []],
    ['It’s open', 'C’est l’heure', 'fr', []],
    ['a 12" disc', 'un disque 12"', 'fr', []],
  ])
})

describe('spaces', () => {
  family(checkSpaces, [
    ['a b', 'a b', 'fr', []],
    ['a b', ' a b', 'fr', ['spaces-edge']],
    ['a b', 'a b\u00a0', 'es', ['spaces-edge']],
    ['<g1>a</g1> b', '<g1> a</g1> b', 'de', ['spaces-edge']],
    ['a b', 'a  b', 'ar', ['spaces-double']],
    ['a b', 'a \u00a0b', 'it', ['spaces-double']],
    ['a <g1>b</g1>', 'a <g1> b</g1>', 'pt', ['spaces-double']],
    ['a  b', 'a  b', 'nl', []],
    ['a<x1/>b', 'a <x1/> b', 'fr', []],
    ['<x1/>b', '<x1/> b', 'fr', []],
  ])
})

describe('words that stand twice', () => {
  family(checkRepeatedWords, [
    ['The city of cities', 'La ville des des villes', 'fr', ['words-repeated']],
    ['We meet', 'Nous nous réunissons', 'fr', []],
    ['The woman who opens', 'Die Frau, die die Tür öffnet', 'de', []],
    ['The door', 'Die Tür Tür', 'de', []],
    ['the door', 'la puerta de de la casa', 'es', ['words-repeated']],
    ['the door', 'a porta da da casa', 'pt', ['words-repeated']],
    ['one by one', 'piano piano', 'it', []],
    ['the door', 'de deur van van het huis', 'nl', ['words-repeated']],
    ['the city', 'في في المدينة', 'ar', ['words-repeated']],
    ['line by line', 'بندًا بندًا', 'ar', []],
    ['very very good', 'bon bon', 'fr', []],
    ['Baden Baden', 'Baden Baden', 'fr', []],
    ['10 10', '10 10', 'fr', []],
  ])
})

describe('characters nobody sees', () => {
  family(checkCharacters, [
    ['a b', 'a b', 'fr', []],
    ['a b', 'a\u200bb', 'fr', ['characters-invisible']],
    ['a b', '\ufeffa', 'es', ['characters-invisible']],
    ['a b', 'a\u0007b', 'de', ['characters-invisible']],
    ['a\nb', 'a\nb', 'it', []],
    ['a', 'می\u200cخواهم', 'ar', []],
    ['family', '👩\u200d👧 família', 'pt', []],
    ['a', 'Zusammen\u00adarbeit', 'de', []],
    ['a\u200bb', 'a\u200bb', 'nl', []],
    ['e', 'CitÃ©', 'fr', ['characters-garbled']],
    ['e', 'l\ufffdeau', 'fr', ['characters-garbled']],
    ['e', 'lâ€™eau', 'fr', ['characters-garbled']],
    ['a', 'SÃO PAULO', 'pt', []],
  ])
})

describe('text direction', () => {
  family(checkBidi, [
    ['a', 'مدينة', 'ar', []],
    ['a', '\u2067مدينة\u2069', 'ar', []],
    ['a', '\u2067مدينة', 'ar', ['bidi-unbalanced']],
    ['a', 'ville\u202c', 'fr', ['bidi-unbalanced']],
    ['Call +33 1 23 45 67 89', 'اتصل +33 1 23 45 67 89', 'ar', ['bidi-isolation']],
    ['Call +33 1 23 45 67 89', 'اتصل \u2068+33 1 23 45 67 89\u2069', 'ar', []],
    ['Call +33 1 23 45 67 89', 'Appelez +33 1 23 45 67 89', 'fr', []],
    ['Use #cities', 'استخدم #cities', 'ar', ['bidi-isolation']],
    ['The UN met', 'اجتمعت UN', 'ar', []],
  ])
})

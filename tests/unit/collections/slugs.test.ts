import { firstFree, isSlug, slugify } from '#collections/shared/slugs/slugify.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('an address', () => {
  it.each([
    ['Fourth Global Summit 2023', 'fourth-global-summit-2023'],
    ['Quatrième Sommet mondial', 'quatrième-sommet-mondial'],
    ['Atelier d’une demi-journée : l’avenir', 'atelier-d-une-demi-journée-l-avenir'],
    ['What the mayors don’t say', 'what-the-mayors-dont-say'],
    ['القمة العالمية الرابعة', 'القمة-العالمية-الرابعة'],
    ['¿Quién paga?', 'quién-paga'],
    ['  Peace -- & quiet / now  ', 'peace-quiet-now'],
    ['!!!', ''],
  ])('of “%s” is in its own letters: %s', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('is one that the form takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = slugify(title)
        return slug === '' || (isSlug(slug) && slug.length <= 81)
      }),
    )
  })

  it('takes the first suffix that is free', async () => {
    const taken = new Set(['about', 'about-2'])
    expect(await firstFree('about', (slug) => Promise.resolve(taken.has(slug)))).toBe('about-3')
    expect(await firstFree('new', (slug) => Promise.resolve(taken.has(slug)))).toBe('new')
  })

  it.each(['a b', 'a--b', '-a', 'a/b', '', 'a?b'])('“%s” is none', (value) => {
    expect(isSlug(value)).toBe(false)
  })
})

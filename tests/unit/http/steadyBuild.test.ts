import { expect, test } from 'vitest'
import { steadyBuild } from '#src/server/imports/lexicalHook.mjs'

const modules = 'file:///srv/node_modules'

test.each([
  [`${modules}/lexical/dist/Lexical.node.mjs`, `${modules}/lexical/dist/Lexical.prod.mjs`],
  [
    `${modules}/@lexical/rich-text/dist/LexicalRichText.node.mjs`,
    `${modules}/@lexical/rich-text/dist/LexicalRichText.prod.mjs`,
  ],
  [`${modules}/lexical/dist/Lexical.dev.mjs`, `${modules}/lexical/dist/Lexical.dev.mjs`],
  [`${modules}/other/dist/Other.node.mjs`, `${modules}/other/dist/Other.node.mjs`],
  ['node:fs', 'node:fs'],
])('%s is loaded as %s', (url, expected) => {
  expect(steadyBuild(url)).toBe(expected)
})

import { segmentDocument } from '#i18n/units/segment.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import type { DocumentSchema } from '#i18n/units/types.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn } from '#tests/helpers/translation/site.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { randomUUID } from 'node:crypto'
import { corpus } from './corpus.ts'
import { edit } from './edits.ts'
import { below, seeded } from './random.ts'

const DOCUMENTS = 300
const EDITS = 200
const SEED = 20_231

const schema: DocumentSchema = { fields: [{ type: 'richText', name: 'body', localized: true }] }

const bodyOf = (paragraphs: readonly string[]) =>
  richText(...paragraphs.map((words) => paragraph(text(words))))

const sentencesOf = (paragraphs: readonly string[]): string[] =>
  segmentDocument({ schema, document: { body: bodyOf(paragraphs) }, locale: 'en' }).map(
    ({ source }) => plainText(source),
  )

const length = (sentences: Iterable<string>): number =>
  [...sentences].reduce((sum, sentence) => sum + [...sentence].length, 0)

/**
 * What is paid for: characters sent to DeepL over 200 edits of 300 documents, against the characters
 * of the sentences that those edits changed, and against sending each edited document whole.
 */
export async function benchCharacters(): Promise<void> {
  const key = randomUUID()
  const deepl = await startDeeplServer({ key })
  const database = await freshDatabase('sqlite')
  const variables = {
    TRANSLATION_PROVIDER: 'deepl',
    DEEPL_AUTH_KEY: key,
    DEEPL_SERVER_URL: deepl.url,
  }
  const site = await bootSite({ database, variables })
  await switchOn(site, [{ locale: 'fr' }])
  const { payload } = site
  const documents: { id: string; paragraphs: string[] }[] = []
  for (const { title, paragraphs } of corpus(DOCUMENTS)) {
    const { id } = await payload.create({
      collection: 'sessions',
      data: { title, status: 'planned', body: bodyOf(paragraphs), _status: 'published' },
    })
    documents.push({ id, paragraphs })
  }
  await workOff(payload)

  const random = seeded(SEED)
  const before = deepl.charactersBilled()
  let changed = 0
  let whole = 0
  for (let count = 0; count < EDITS; count += 1) {
    const document = documents[below(random, documents.length)]
    if (!document) break
    const known = new Set(sentencesOf(document.paragraphs))
    document.paragraphs = edit(document.paragraphs, random)
    const sentences = sentencesOf(document.paragraphs)
    changed += length(new Set(sentences.filter((sentence) => !known.has(sentence))))
    whole += length(sentences)
    await payload.update({
      collection: 'sessions',
      id: document.id,
      data: { body: bodyOf(document.paragraphs), _status: 'published' },
    })
    await workOff(payload)
  }
  const sent = deepl.charactersBilled() - before
  const ratio = (count: number): string => (count / changed).toFixed(2)
  console.log(`${String(EDITS)} edits of ${String(DOCUMENTS)} documents (seed ${String(SEED)})`)
  console.log(`  characters in changed sentences: ${String(changed)}`)
  console.log(`  characters sent: ${String(sent)}   ratio ${ratio(sent)}`)
  console.log(`  each document sent whole: ${String(whole)}   ratio ${ratio(whole)}`)
  await site.destroy()
  await deepl.close()
  await database.cleanup()
}

import { actorOf, isEditor, ownLanguages } from '#collections/shared/access/roles.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import { readableRecord } from '#src/translation/endpoints/ownRecord.ts'
import type { AdminViewServerProps } from 'payload'
import { guardedView } from '../views/StaffView.tsx'
import { readWorkspace, rightsOf } from './server/readWorkspace.ts'
import { Workspace } from './view/Workspace.tsx'

/**
 * `/admin/translations/:id`: one document in one language, sentence by sentence. Editors and
 * administrators read all of them, translators those of their languages; who may write the language
 * writes.
 */
export function WorkspacePage(props: AdminViewServerProps) {
  return guardedView(props, {
    may: (actor) => isEditor(actor) || ownLanguages(actor).length > 0,
    refusal: 'workspaceRefused',
    render: async (req) => {
      const id = [props.params?.segments ?? []].flat().at(-1)
      const record = await readableRecord(req, id, 'read')
      if (!record) return <p>{words(req.i18n.language, 'workspaceNotFound')}</p>
      return (
        <Workspace
          initial={await readWorkspace(req, record)}
          rights={rightsOf(req, record)}
          user={actorOf(req)?.id ?? ''}
        />
      )
    },
  })
}

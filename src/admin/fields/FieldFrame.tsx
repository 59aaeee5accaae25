'use client'
import { FieldDescription, FieldError, FieldLabel, RenderCustomComponent } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { DateFieldClientProps, FieldState, TextFieldClientProps } from 'payload'
import type { ReactNode } from 'react'

/** What is common to the fields that an input of ours may stand for. */
type FieldLike = DateFieldClientProps['field'] | TextFieldClientProps['field']

type Props = {
  /** The id of the input; the ids of what describes it are made from it. */
  id: string
  field: FieldLike
  path: string
  showError: boolean
  isReadOnly: boolean
  custom: FieldState['customComponents']
  className: string
  /** Said right under the input, before the description. */
  note: ReactNode
  children: ReactNode
}

/** The ids that an input of ours names in `aria-describedby` and `aria-errormessage`. */
export function describedBy(id: string): { note: string; help: string; error: string } {
  return { note: `${id}-note`, help: `${id}-help`, error: `${id}-error` }
}

/** What surrounds an input in Payload's own fields, wired to it for screen readers. */
export function FieldFrame(props: Props) {
  const { id, field, path, showError, isReadOnly, custom, className, note, children } = props
  const ids = describedBy(id)
  const description = field.admin?.description
  const classes = ['field-type', 'text', className, showError && 'error', isReadOnly && 'read-only']
  return (
    <div className={classes.filter(Boolean).join(' ')} style={mergeFieldStyles(field)}>
      <RenderCustomComponent
        CustomComponent={custom?.Label}
        Fallback={
          <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
        }
      />
      <div className="field-type__wrap">
        <div id={ids.error} role="alert">
          <RenderCustomComponent
            CustomComponent={custom?.Error}
            Fallback={<FieldError path={path} showError={showError} />}
          />
        </div>
        {custom?.BeforeInput}
        {children}
        {custom?.AfterInput}
      </div>
      <div className="dragoman-field-note" id={ids.note}>
        {note}
      </div>
      <div id={ids.help}>
        <RenderCustomComponent
          CustomComponent={custom?.Description}
          Fallback={description ? <FieldDescription description={description} path={path} /> : null}
        />
      </div>
    </div>
  )
}

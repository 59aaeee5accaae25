'use client'
import { useField, useFormModified } from '@payloadcms/ui'
import { localeDefinition } from '#i18n/locales.ts'
import { useRouter } from 'next/navigation'
import type { CheckboxFieldClientProps } from 'payload'
import { OriginalSwitch } from './OriginalSwitch.tsx'
import { useRowLanguage } from './useRowLanguage.ts'
import { useSite } from './useSite.ts'

/**
 * The original of a language, from its row in the settings. It takes effect without saving: the
 * form is told, so that saving it later does not undo it, and reads the settings again if it can.
 */
export function ShowOriginalField({ path }: CheckboxFieldClientProps) {
  const { locale, wasOn, isOn } = useRowLanguage(path)
  const { setValue, value } = useField<boolean>({ path })
  const isModified = useFormModified()
  const router = useRouter()
  const { ask } = useSite()
  if (!locale || !wasOn || !isOn) return null
  return (
    <OriginalSwitch
      isShown={Boolean(value)}
      label={localeDefinition(locale).label}
      locale={locale}
      onDone={(isShown) => {
        setValue(isShown, true)
        ask()
        // Otherwise the form would take the change for somebody else's.
        if (!isModified) router.refresh()
      }}
    />
  )
}

'use client'
import { ChevronIcon, Popup, PopupList } from '@payloadcms/ui'
import type { ReactNode } from 'react'

export type MenuItem = { id: string; label: string; help: string; onClick: () => void }

type Props = {
  id: string
  /** What the menu is, for who does not see its arrow. */
  label: string
  items: readonly MenuItem[]
  isDisabled?: boolean
  /** The button that the menu belongs to: Payload's own. */
  children: ReactNode
}

/**
 * Payload's button with a menu beside it, as its own `SubMenuPopupContent` draws one, but with a
 * name for the arrow and a line under each choice that says what it does. The button stays where it
 * is when the choices go, so that who pressed it keeps their place.
 */
export function PublishMenu({ id, label, items, isDisabled = false, children }: Props) {
  const hasMenu = items.length > 0
  return (
    <div className={hasMenu ? 'btn--withPopup btn--style-primary dragoman-publish' : undefined}>
      {children}
      {hasMenu ? (
        <Popup
          button={
            <>
              <span className="dragoman-hidden">{label}</span>
              <ChevronIcon />
            </>
          }
          buttonSize="medium"
          disabled={isDisabled}
          horizontalAlign="right"
          id={id}
          noBackground
          portalClassName="dragoman-publish-menu"
          showScrollbar
          size="large"
          verticalAlign="bottom"
        >
          <PopupList.ButtonGroup>
            {items.map((item) => (
              <PopupList.Button
                className="dragoman-publish__choice"
                id={`${id}-${item.id}`}
                key={item.id}
                onClick={item.onClick}
              >
                <span>{item.label}</span>
                <span className="dragoman-quiet">{item.help}</span>
              </PopupList.Button>
            ))}
          </PopupList.ButtonGroup>
        </Popup>
      ) : null}
    </div>
  )
}

// Reloads a shared draft when its form is saved in the admin. Payload tells the page it previews, in
// a frame or in a window it opened; nobody else is listened to.
;(() => {
  const { document, location, opener, parent } = globalThis
  const adminOrigin = document.currentScript?.dataset.adminOrigin
  const admin = parent === globalThis ? opener : parent
  if (!adminOrigin || !admin) return

  const trusted = new Set([adminOrigin, location.origin])

  globalThis.addEventListener('message', (event) => {
    if (!trusted.has(event.origin) || event.source !== admin) return
    // Sent after every save. `payload-live-preview` comes with every keystroke and holds the form's
    // state: what is shown here is what the server has saved, so only the save counts.
    if (event.data?.type === 'payload-document-event') location.reload()
  })

  for (const origin of trusted) {
    admin.postMessage({ type: 'payload-live-preview', ready: true }, origin)
  }
})()

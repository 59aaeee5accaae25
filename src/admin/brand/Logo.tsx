import { Mark } from './Mark.tsx'

/** Mark and name, for the sign-in page. The name is text, in lower case as everywhere in the logo. */
export const Logo = () => (
  <span
    style={{
      display: 'inline-flex',
      alignItems: 'center',
      gap: '0.75rem',
      fontSize: '2rem',
      letterSpacing: '-0.01em',
    }}
  >
    <Mark height={44} />
    <span>dragoman</span>
  </span>
)

import { Mark } from './Mark.tsx'

/** The mark alone: the home link in the admin's breadcrumbs. */
export const Icon = () => <Mark height={18} label="Dragoman" />

/** Why a suite is skipped where no MongoDB was named. */
export const NEEDS_MONGODB = {
  needs: 'TEST_MONGODB_URI, the address of a MongoDB (.ci/run starts a stand-in)',
}

/** Whether this run was given a MongoDB to test with. */
export const hasMongodb = (): boolean => (process.env['TEST_MONGODB_URI'] ?? '') !== ''

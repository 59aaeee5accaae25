// Runs in Node's thread for module hooks, hence plain JavaScript.

const waitingBuild = /\/node_modules\/(?:@lexical\/[\w-]+|lexical)\/dist\/[\w.]+\.node\.mjs$/

/** The build of a Lexical module that does not wait for another while it loads. Pure. */
export const steadyBuild = (url) =>
  waitingBuild.test(url) ? url.replace(/\.node\.mjs$/, '.prod.mjs') : url

export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context)
  return { ...resolved, url: steadyBuild(resolved.url) }
}

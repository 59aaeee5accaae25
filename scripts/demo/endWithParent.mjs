// Loaded into the demo's server. It is in a process group of its own, so that a Ctrl-C reaches it
// once, from the demo command; should that command be killed outright, the server must not stay.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

import { createServer, type Server } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Does the work while no other process of this machine does work of the same name, from whichever
 * checkout and by whichever user it was started.
 *
 * The lock is a name among Linux's abstract sockets: only one process can listen on it, and the
 * kernel frees it when that process ends, however it ends. A lock file would outlive its holder.
 * Other systems have no such names; there the work is done without a lock.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (process.platform !== 'linux') return work()
  let turn = await take(name)
  if (!turn) console.error(`Waiting for another command that is busy with ${name} …`)
  while (!turn) {
    await wait(200)
    turn = await take(name)
  }
  try {
    return await work()
  } finally {
    turn.close()
  }
}

function take(name: string): Promise<Server | undefined> {
  return new Promise((done, failed) => {
    const turn = createServer()
    turn.once('listening', () => done(turn))
    turn.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : failed(error),
    )
    turn.listen(`\0burn-rate ${name}`)
  })
}

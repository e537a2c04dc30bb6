import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// When npm is stopped, it stops the shell that it started the script in, but not the script. So a
// script that imports this ends when that shell does.
const shell = process.ppid
const endWithShell = () => {
  if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM')
}
if (process.env.npm_lifecycle_event) setInterval(endWithShell, 500).unref()

export const root = fileURLToPath(new URL('..', import.meta.url))

interface Options {
  env?: Record<string, string | undefined>
  /** `inherit` shows the command's output, `capture` returns it. */
  output?: 'inherit' | 'capture'
}

/**
 * Runs a command in the project's folder and returns its exit code and, if captured, its output.
 * A signal that ends this process ends the command too.
 */
export function run(command: string, args: string[], { env, output = 'inherit' }: Options = {}) {
  return new Promise<{ code: number; text: string }>((resolve, reject) => {
    const stdio = output === 'inherit' ? 'inherit' : 'pipe'
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', stdio, stdio],
    })
    let text = ''
    child.stdout?.on('data', (chunk) => (text += chunk))
    child.stderr?.on('data', (chunk) => (text += chunk))

    const stop = (signal: NodeJS.Signals) => {
      child.kill(signal)
      child.once('exit', () => process.exit(1))
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      resolve({ code: code ?? 1, text })
    })
  })
}

/** Runs a TypeScript file or a package's command with the Node that runs this one. */
export const runNode = (args: string[], options?: Options) => run(process.execPath, args, options)

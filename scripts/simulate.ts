// One run, or an answer to a question about it, on the command line.
import { Refusal } from '../src/model/refusal.ts'
import { simulation } from './simulate/simulation.ts'
import { UsageError } from './simulate/usageError.ts'

// A reader such as `head` may close the pipe early.
process.stdout.on('error', () => process.exit())

try {
  process.stdout.write(`${simulation(process.argv.slice(2))}\n`)
} catch (error) {
  if (!(error instanceof Refusal || error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

import type { Paper } from '../block.ts'
import type { PaperId } from '../lessons.ts'
import around from './around.ts'
import lesson50 from './lesson50.ts'
import short from './short.ts'
import sources from './sources.ts'
import water from './water.ts'

const papers: Readonly<Record<PaperId, Paper>> = {
  ...lesson50,
  ...water,
  ...short,
  ...sources,
  ...around,
}
export default papers

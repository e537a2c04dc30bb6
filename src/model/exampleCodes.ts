import { MARKS, writeCode } from './classCode.ts'
import { Generator } from './ensemble/generator.ts'
import { stepsOf, type HandsUpQuestion } from './handsUp.ts'

/** Made-up codes of a class, as many as wanted, the same for the same seed: half choose a curve, half set levels; every `everyDamaged`th has two signs exchanged. */
export function exampleCodes(
  questions: readonly HandsUpQuestion[],
  { count, seed, everyDamaged = Infinity }: { count: number; seed: number; everyDamaged?: number },
): string[] {
  const lot = new Generator(seed, 'example codes')
  const below = (most: number) => Math.floor(lot.share() * most)
  return Array.from({ length: count }, (_, k) => {
    const question = questions[below(questions.length)]!
    const pick = below(4)
    const { levels } = question.curves[pick]!
    const last = levels.length - 1
    const quarters = [1, 2, 3, 4].map((quarter) =>
      stepsOf(levels[(last * quarter) / 4]! * (0.9 + 0.2 * lot.share()), question.medium),
    )
    const answer = k % 2 === 0 ? { pick } : { levels: quarters }
    const code = writeCode({ task: question.id, mark: below(MARKS), ...answer })
    return (k + 1) % everyDamaged === 0 ? damagedCode(code) : code
  })
}

/** The last two signs that differ, exchanged: as a hand does that copies. */
function damagedCode(code: string): string {
  const signs = [...code]
  for (let k = signs.length - 1; k > 0; k--) {
    const [one, other] = [signs[k - 1]!, signs[k]!]
    if (one === other || one === '-' || other === '-') continue
    return [...signs.slice(0, k - 1), other, one, ...signs.slice(k + 1)].join('')
  }
  return code
}

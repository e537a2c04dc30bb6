interface TestFile {
  readonly project: string
  readonly file: string
  readonly tests: number
  readonly seconds: number
}

const row = (seconds: number, tests: number, name: string) =>
  `${seconds.toFixed(1).padStart(8)} ${String(tests).padStart(6)}  ${name}`

/** A table of the files that took longest, and the sums of each project; files run side by side, so the sums are longer than the whole run took. */
export function slowestFiles(files: readonly TestFile[], most = 15): string {
  const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, most)
  const sums = Map.groupBy(files, ({ project }) => project)
  return [
    ' seconds  tests  file',
    ...slowest.map(({ seconds, tests, project, file }) =>
      row(seconds, tests, `${project}: ${file}`),
    ),
    ...[...sums].map(([project, its]) =>
      row(
        its.reduce((sum, { seconds }) => sum + seconds, 0),
        its.reduce((sum, { tests }) => sum + tests, 0),
        `${project}, all ${its.length} files`,
      ),
    ),
  ].join('\n')
}

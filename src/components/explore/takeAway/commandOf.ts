/** What prints the same run on the command line; the query of a scenario holds no sign that a shell reads. */
export const commandOf = (query: string): string =>
  `npm run --silent simulate -- --query '${query}' --csv`

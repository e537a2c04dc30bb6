/** What was asked for cannot be read: one sentence, exit code 2. */
export class UsageError extends Error {}

/** What a run can be taken away as: two forms of CSV (csvForms.ts), and JSON. */
export const RUN_FILES = ['international', 'french', 'json'] as const
export type RunFileId = (typeof RUN_FILES)[number]

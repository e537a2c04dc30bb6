/** `model` grows only when an equation changes; `data` is the date of the figures a run starts from. */
export const versions = { model: 1, data: '2026-11-29' } as const

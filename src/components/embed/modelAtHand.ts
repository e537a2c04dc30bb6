// In place of modelOnPage.ts: an embed holds all of its program.
export const modelOnPage = () => import('../reader/ensemble/ensembleOnPage.ts')

/** The ensemble's program, fetched when it is first needed on the page. */
export const loadEnsemble = () => import('./ensembleOnPage.ts')

/** How many rows of the table a phone shows before a press: about twenty of its screens. */
export const ROWS_ON_A_PHONE = 50

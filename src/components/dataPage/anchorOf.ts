/** Where a number stands on the page: its id, with a hyphen for the dot that a parameter’s has. */
export const anchorOf = (id: string): string => id.replaceAll('.', '-')

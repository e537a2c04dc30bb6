// Without `class:` and `style:` directives, a class is a word, a list or a table, and a style a text.
export const clsx = (value) =>
  !value
    ? ''
    : Array.isArray(value)
      ? value.map(clsx).filter(Boolean).join(' ')
      : typeof value === 'object'
        ? Object.keys(value)
            .filter((name) => value[name])
            .join(' ')
        : value
export const to_class = (value, hash) => [value, hash].filter(Boolean).join(' ') || null
export const to_style = (value) => (value == null ? null : String(value))
export const attr = null

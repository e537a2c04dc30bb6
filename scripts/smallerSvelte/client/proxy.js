export const proxy = (value) => value
export const get_proxied_value = proxy
export const is = Object.is

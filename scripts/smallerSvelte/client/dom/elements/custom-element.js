export const create_custom_element = null

export const hydrating = false,
  hydrate_node = null
export function set_hydrating() {}
export function set_hydrate_node() {}
export function hydrate_next() {}
export function reset() {}
export function hydrate_template() {}
export function next() {}
export function skip_nodes() {}
export function read_hydration_instruction() {}

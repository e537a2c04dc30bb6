// No boundary catches an error: it goes to whoever called.
export const handle_error = (error) => {
  throw error
}
export const invoke_error_boundary = handle_error

import { TRIPLED } from './tries.ts'

/**
 * The question that the story opens with: output tripled at once, and how many of the shells made beyond the baseline's lie on America's
 * shelf on a later day. That day comes after Congress had let shells go again: during its pause they
 * pile up. “Until when would the shelf have lasted?” was tried before: the runs fall in two heaps, months apart.
 */
export const GUESS = {
  query: TRIPLED,
  until: '2024-12-31',
} as const

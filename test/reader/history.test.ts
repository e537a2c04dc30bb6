import { expect, test } from 'vitest'
import { History } from '../../src/components/reader/history.svelte.ts'

test('goes back step by step to the start and forward again to the end', () => {
  const history = new History(0)
  for (let value = 1; value <= 150; value++) history.step(value)
  for (let value = 149; value >= 0; value--) {
    history.undo()
    expect(history.present).toBe(value)
  }
  expect(history.canUndo).toBe(false)
  for (let value = 1; value <= 150; value++) {
    history.redo()
    expect(history.present).toBe(value)
  }
  expect(history.canRedo).toBe(false)
})

test('stays where it is at either end', () => {
  const history = new History('start')
  history.undo()
  history.redo()
  expect(history.present).toBe('start')
})

test('forgets what was undone once another step is taken', () => {
  const history = new History('a')
  history.step('b')
  history.undo()
  history.step('c')
  expect(history.canRedo).toBe(false)
  history.undo()
  expect(history.present).toBe('a')
})

test('keeps the last 200 steps', () => {
  const history = new History(0)
  for (let value = 1; value <= 250; value++) history.step(value)
  while (history.canUndo) history.undo()
  expect(history.present).toBe(50)
})

import { describe, expect, test } from 'vitest';
import { presentStepOf } from '../../src/app/present/present-keys';

const press = (key: string, more: object = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('the keys while something is shown large', () => {
  test.each(['PageDown', 'ArrowRight', ' ', 'n'])('%s leads on', (key) => {
    expect(presentStepOf(press(key), false)).toBe('next');
  });

  test.each(['PageUp', 'ArrowLeft', 'p'])('%s leads back', (key) => {
    expect(presentStepOf(press(key), false)).toBe('previous');
  });

  test('a clicker blackens the screen by b or a full stop, with Shift or not', () => {
    for (const key of ['b', 'B', '.']) expect(presentStepOf(press(key), false)).toBe('black');
  });

  test('Escape leaves', () => {
    expect(presentStepOf(press('Escape'), true)).toBe('leave');
  });

  test('the space bar presses the button that has the focus', () => {
    expect(presentStepOf(press(' '), true)).toBeUndefined();
    expect(presentStepOf(press('PageDown'), true)).toBe('next');
  });

  test('chords stay with the browser', () => {
    expect(presentStepOf(press('p', { ctrlKey: true }), false)).toBeUndefined();
  });
});

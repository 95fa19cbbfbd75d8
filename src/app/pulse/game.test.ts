import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNT_SECONDS, freshPulse, hold, isOver, readBeats, secondsLeft, tell } from './game.ts';

const chance = fc.nat();

test('whoever counts every beat is trusted, at any rate and any frame rate, with and without letting go', () => {
  fc.assert(
    fc.property(
      chance,
      fc.array(fc.double({ min: 0.001, max: 0.3, noNaN: true }), { minLength: 20, maxLength: 60 }),
      (n, steps) => {
        const game = freshPulse(n);
        let felt = 0;
        for (let i = 0; !isOver(game); i++) felt += hold(game, steps[i % steps.length] as number);
        expect(game.rate).toBeGreaterThanOrEqual(60);
        expect(game.rate).toBeLessThanOrEqual(88);
        expect(felt).toBe(game.beats);
        expect(Math.abs(felt - (game.rate * COUNT_SECONDS) / 60)).toBeLessThan(1);
        expect(tell(game, felt).trusted).toBe(true);
      },
    ),
  );
});

test('three beats off is not trusted', () => {
  fc.assert(
    fc.property(chance, fc.constantFrom(-3, 3), (n, off) => {
      const game = freshPulse(n);
      hold(game, COUNT_SECONDS);
      expect(tell(game, game.beats + off).trusted).toBe(false);
    }),
  );
});

test('after fifteen seconds nothing more is felt', () => {
  const game = freshPulse(14);
  expect(secondsLeft(game)).toBe(15);
  for (let i = 0; i < 15 * 60; i++) hold(game, 1 / 60);
  expect(isOver(game)).toBe(true);
  expect(secondsLeft(game)).toBe(0);
  const { beats } = game;
  expect(hold(game, 60)).toBe(0);
  expect(game.beats).toBe(beats);
});

test('the sum of the storyboard: 18 beats are 72 a minute', () => {
  expect(tell(freshPulse(14), 18)).toEqual({ beats: 18, you: 72, really: 74, off: -2, trusted: true });
});

test.each([
  ['18', 18],
  [' 0 ', 0],
  ['100', 100],
  ['101', null],
  ['', null],
  ['-3', null],
  ['1.5', null],
  ['twelve', null],
])('what is written is read: %j', (text, beats) => {
  expect(readBeats(text)).toBe(beats);
});

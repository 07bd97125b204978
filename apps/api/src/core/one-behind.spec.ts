import { setTimeout as pause } from 'node:timers/promises';
import { oneBehind } from './one-behind.js';

/** A piece of work that tells what happens, and fails if it is named so. */
function telling(told: string[]) {
  return (name: string) => async () => {
    told.push(`${name} begins`);
    await pause(5);
    if (name.startsWith('bad')) throw new Error(name);
    told.push(`${name} done`);
  };
}

test('the next piece is prepared while one is under way, and begins when that is done', async () => {
  const told: string[] = [];
  const piece = telling(told);
  await oneBehind(async (handOver) => {
    for (const name of ['a', 'b']) {
      told.push(`${name} prepared`);
      await handOver(piece(name));
    }
  });
  expect(told).toEqual(['a prepared', 'a begins', 'b prepared', 'a done', 'b begins', 'b done']);
});

test('a piece that fails is told at the next one, which does not begin', async () => {
  const told: string[] = [];
  const piece = telling(told);
  const whole = oneBehind(async (handOver) => {
    await handOver(piece('bad line 7'));
    await handOver(piece('b'));
  });
  await expect(whole).rejects.toThrow('bad line 7');
  expect(told).toEqual(['bad line 7 begins']);
});

test('a last piece that fails is told at the end', async () => {
  await expect(oneBehind((handOver) => handOver(telling([])('bad line 8')))).rejects.toThrow('bad line 8');
});

test('when preparing fails, what is under way is waited for', async () => {
  const told: string[] = [];
  const whole = oneBehind(async (handOver) => {
    await handOver(telling(told)('a'));
    throw new Error('the file is broken');
  });
  await expect(whole).rejects.toThrow('the file is broken');
  expect(told).toEqual(['a begins', 'a done']);
});

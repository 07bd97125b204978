/** Labels at the ends of lines: where they stand, and how long names are folded. */

interface Slot {
  index: number;
  wanted: number;
  height: number;
}

const heightOf = (block: readonly Slot[]): number => block.reduce((sum, { height }) => sum + height, 0);

/** Where a block of touching labels stands best: its labels are on the whole as near as can be to what they want. */
function topOf(block: readonly Slot[], min: number, max: number): number {
  let above = 0;
  let sum = 0;
  for (const { wanted, height } of block) {
    sum += wanted - above;
    above += height;
  }
  return Math.max(Math.min(sum / block.length, max - above), min);
}

/**
 * Moves labels apart as little as needed, so that none overlaps the next. `wanted` are the tops that labels want,
 * `heights` their heights, in pixels and in the same order; the answer is their tops. They stay between `min` and
 * `max`; where there is no room for all, they are squeezed evenly.
 */
export function spreadLabels(
  wanted: readonly number[],
  heights: readonly number[],
  min: number,
  max: number,
): number[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const squeeze = total > max - min ? (max - min) / total : 1;
  const slots = wanted
    .map((top, index): Slot => ({ index, wanted: top, height: (heights[index] ?? 0) * squeeze }))
    .sort((a, b) => a.wanted - b.wanted || a.index - b.index);
  const blocks: { slots: Slot[]; top: number }[] = [];
  for (const slot of slots) {
    let block = { slots: [slot], top: topOf([slot], min, max) };
    for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
      if (block.top >= before.top + heightOf(before.slots) - 1e-6) break;
      blocks.pop();
      const joined = [...before.slots, ...block.slots];
      block = { slots: joined, top: topOf(joined, min, max) };
    }
    blocks.push(block);
  }
  const tops = wanted.map(() => min);
  for (const block of blocks) {
    let top = block.top;
    for (const { index, height } of block.slots) {
      tops[index] = top;
      top += height;
    }
  }
  return tops;
}

/** Folds a name into at most two lines of about `length` characters; what does not fit ends in an ellipsis. */
export function foldLabel(text: string, length: number): string[] {
  if (text.length <= length) return [text];
  const words = text.split(' ');
  const lines: string[] = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line === '' || line.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${line} ${word}`.trim();
    else lines.push(word);
  }
  const [first = '', ...rest] = lines;
  const shorten = (line: string) => (line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line);
  return rest.length === 0 ? [shorten(first)] : [shorten(first), shorten(rest.join(' '))];
}

/** A page that says nothing about whoever looks at it. */
const ELSEWHERE = 'https://www.weather.gov/';

let isLeaving = false;

/** True once somebody pressed the quick exit: nothing may hold the page up any more. */
export const leaving = (): boolean => isLeaving;

/**
 * Leaves at once: the page is blank before anything else happens, then another page takes its place, so that "back"
 * does not lead to this one. Without a connection the page stays blank.
 */
export function leave(): void {
  isLeaving = true;
  document.title = '\u200b';
  document.body.hidden = true;
  // A browser may bring the page back as it was, words and all.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  replaceWhole();
}

/** Inside the page of another site, that page says as much as ours: all of it goes, where the browser allows it. */
function replaceWhole(): void {
  try {
    (top ?? window).location.replace(ELSEWHERE);
  } catch {
    location.replace(ELSEWHERE);
  }
}

/** Three presses, each soon after the one before. */
const PRESSES = 3;
const SOON_MS = 2000;

/** Counts presses of Shift alone: takes each key with its time in milliseconds, says how many presses are left. */
export function createShiftCounter(): (key: string, at: number) => number {
  let pressed = 0;
  let last = 0;
  return (key, at) => {
    pressed = key !== 'Shift' ? 0 : at - last <= SOON_MS ? pressed + 1 : 1;
    last = at;
    return PRESSES - pressed;
  };
}

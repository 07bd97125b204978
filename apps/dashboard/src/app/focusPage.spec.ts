import { focusPage, watchTitle } from './focusPage.js';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const focused = () => document.activeElement?.textContent;

beforeEach(() => {
  document.body.innerHTML = '<a href="/" id="link">away</a>';
  document.getElementById('link')?.focus();
});

describe('after going to another page, the focus', () => {
  it('goes to its heading', () => {
    document.body.innerHTML = '<main id="main" tabindex="-1"><h1>Stories</h1></main>';
    focusPage(document);
    expect(focused()).toBe('Stories');
  });

  it('waits at its main part until the heading comes', async () => {
    document.body.innerHTML = '<main id="main" tabindex="-1">soon</main>';
    focusPage(document);
    expect(focused()).toBe('soon');
    document.getElementById('main')?.insertAdjacentHTML('beforeend', '<h1>Here</h1>');
    await settled();
    expect(focused()).toBe('Here');
  });

  it('waits for a page that is not there yet', async () => {
    focusPage(document);
    expect(focused()).toBe('away');
    document.body.insertAdjacentHTML('beforeend', '<main id="main" tabindex="-1"><h1>Late</h1></main>');
    await settled();
    expect(focused()).toBe('Late');
  });

  it('stays with a reader who moved on meanwhile', async () => {
    document.body.insertAdjacentHTML('beforeend', '<main id="main" tabindex="-1">soon</main>');
    focusPage(document);
    document.getElementById('link')?.focus();
    document.getElementById('main')?.insertAdjacentHTML('beforeend', '<h1>Here</h1>');
    await settled();
    expect(focused()).toBe('away');
  });

  it('stays in a field that the page chose itself', () => {
    document.body.innerHTML = '<main id="main"><h1>Sign in</h1><input id="email"></main>';
    document.getElementById('email')?.focus();
    focusPage(document);
    expect(document.activeElement?.id).toBe('email');
  });

  it('is not moved once the waiting was stopped', async () => {
    focusPage(document)();
    document.body.insertAdjacentHTML('beforeend', '<main id="main" tabindex="-1"><h1>Late</h1></main>');
    await settled();
    expect(focused()).toBe('away');
  });
});

it('tells every new title once, until it is stopped', async () => {
  document.title = 'One';
  const told: string[] = [];
  const stop = watchTitle(document, (title) => told.push(title));
  for (const title of ['Two', 'Two', 'Three']) {
    document.title = title;
    await settled();
  }
  stop();
  document.title = 'Four';
  await settled();
  expect(told).toEqual(['Two', 'Three']);
});

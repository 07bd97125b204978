import { embedSnippet } from './snippet.js';

const ADDRESS = 'https://chorus.example/i/larkmoor/embed/the-way';

function put(title: string) {
  const page = document.createElement('div');
  page.innerHTML = embedSnippet({ address: ADDRESS, title, kind: 'form' });
  const [frame] = page.querySelectorAll('iframe');
  const [script] = page.querySelectorAll('script');
  if (!frame || !script) throw new Error('The snippet has no frame or no script');
  return { page, frame, script: script.textContent };
}

describe('what another site puts into its page', () => {
  it('is one frame and one script, whatever the question says', () => {
    const title = 'Who said "stop" & <script>alert(1)</script>?';
    const { page, frame } = put(title);
    expect(frame.getAttribute('src')).toBe(ADDRESS);
    expect(frame.title).toBe(title);
    expect(page.querySelectorAll('*')).toHaveLength(2);
  });

  it('fetches nothing from anywhere, and listens to nobody but the form', () => {
    const { script } = put('How?');
    expect(script).not.toMatch(/src|import|fetch/);
    expect(script).toContain(`origin !== 'https://chorus.example'`);
  });

  it('asks for the microphone where a story can be told, and for nothing where something is read', () => {
    expect(put('How?').frame.getAttribute('allow')).toContain('microphone');
    expect(embedSnippet({ address: ADDRESS, title: '', kind: 'page' })).not.toContain('allow');
  });
});

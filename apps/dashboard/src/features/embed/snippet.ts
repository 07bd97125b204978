/** What a page of ours inside a frame may do there, beside being read. A form records voices and copies a code. */
const ALLOWED = { form: 'microphone; clipboard-write', page: '' };

interface Framed {
  address: string;
  title: string;
  kind: keyof typeof ALLOWED;
}

/** What stands in the page of another site: the frame, and a few lines of its own that give it its height. */
export function embedSnippet({ address, title, kind }: Framed): string {
  const { origin } = new URL(address);
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="800" style="border: 0"
  ${ALLOWED[kind] && `allow="${ALLOWED[kind]}" `}referrerpolicy="no-referrer" loading="lazy"></iframe>
<script>
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== '${origin}' || !(data && data.chorusHeight > 0)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = data.chorusHeight + 'px';
  });
</script>`;
}

/** What the form tells the page around it: nothing but how high it is, in CSS pixels. */
export interface HeightMessage {
  chorusHeight: number;
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

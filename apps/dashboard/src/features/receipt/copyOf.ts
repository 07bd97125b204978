import type { Receipt } from './receipt.graphql.js';

/** What the copy needs to be read without the page. */
export interface CopyWords {
  /** In the language of the page. */
  question: string;
  state: string;
  shownTo: string;
  /** Each question about meaning with its answer. */
  placements: readonly string[];
  messages: string;
  author: (author: string) => string;
  date: (day: string) => string;
}

/** Everything behind the code as plain text, for the teller to keep. The code itself is not in it. */
export function copyOf(receipt: Receipt, words: CopyWords): string {
  const { initiativeName, title, text, messages, arrivedOn } = receipt;
  const talk = messages.map(
    ({ author, sentOn, text: said }) => `${words.author(author)}, ${words.date(sentOn)}\n${said}`,
  );
  return [
    `${initiativeName}\n${words.question}\n${words.date(arrivedOn)}`,
    title,
    text,
    ...words.placements,
    `${words.state}\n${words.shownTo}`,
    talk.length > 0 && [words.messages, ...talk].join('\n\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

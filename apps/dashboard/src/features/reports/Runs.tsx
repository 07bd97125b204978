import type { ReportRun } from '@chorus/domain';
import type { ReactNode } from 'react';

/** Text with its emphasis. */
export function Runs({ runs }: { runs: readonly ReportRun[] }) {
  return runs.map((run, index) => <Run key={index} run={run} />);
}

function Run({ run: { text, bold, italic, link } }: { run: ReportRun }): ReactNode {
  const strong = bold ? <strong>{text}</strong> : text;
  const words = italic ? <em>{strong}</em> : strong;
  if (!link) return words;
  return (
    <a href={link} rel="noopener noreferrer">
      {words}
    </a>
  );
}

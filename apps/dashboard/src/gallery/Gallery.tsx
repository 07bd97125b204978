import { useState } from 'react';
import { Button } from '../ui/Button.js';
import { Footer } from '../ui/Footer.js';
import { LanguageSwitch } from '../ui/LanguageSwitch.js';
import { Page, PageTitle, Section } from '../ui/Page.js';
import { PublicHeader } from '../ui/PublicHeader.js';
import { ToastRegion } from '../ui/Toast.js';
import { WorkspaceShell } from '../ui/WorkspaceShell.js';
import { Charts } from './Charts.js';
import { Feedback } from './Feedback.js';
import { Forms } from './Forms.js';
import { FrontPage } from './FrontPage.js';
import { Words } from './Words.js';

interface Props {
  languages: readonly string[];
  changeLanguage: (language: string) => void;
}

const PARTS = {
  front: FrontPage,
  words: Words,
  forms: Forms,
  feedback: Feedback,
  charts: Charts,
} as const;
type Part = keyof typeof PARTS;

/** One part a page: `?part=charts`; `&dir=rtl` turns it round, `&lang=es` changes its language, `&shell=workspace` its frame. */
export function Gallery({ languages, changeLanguage }: Props) {
  const address = new URLSearchParams(location.search);
  const part = (address.get('part') ?? 'front') as Part;
  const Shown = PARTS[part] ?? FrontPage;
  const nav = Object.keys(PARTS).map((key) => ({
    label: key.charAt(0).toUpperCase() + key.slice(1),
    href: `?part=${key}`,
    current: key === part,
  }));
  if (address.get('shell') === 'workspace')
    return <Workspace languages={languages} changeLanguage={changeLanguage} />;
  return (
    <ToastRegion>
      <PublicHeader
        name="Harbour Families"
        home="?"
        nav={nav}
        share={{ label: 'Share your story', href: '#share' }}
        languages={languages}
        onLanguage={changeLanguage}
      />
      <Page>
        {part !== 'front' && (
          <PageTitle title={`Gallery: ${part}`} sentence="Every component in every state." />
        )}
        <Shown />
      </Page>
      <Footer notice="The people and numbers here are invented.">
        <a href="#privacy">Privacy</a>
        <a href="#about">About Chorus</a>
      </Footer>
    </ToastRegion>
  );
}

function Workspace({ languages, changeLanguage }: Props) {
  const [done, setDone] = useState(false);
  const items = ['Today', 'Data entry', 'Imports', 'Indicators', 'Stories', 'People', 'Settings', 'Audit'];
  return (
    <ToastRegion>
      <WorkspaceShell
        initiative="Harbour Families"
        items={items.map((label, index) => ({
          label,
          href: `#${label}`,
          current: index === 0,
          waiting: index === 4 ? 7 : 0,
        }))}
        person={
          <>
            <p>Ana Duarte, steward</p>
            <LanguageSwitch languages={languages} onChange={changeLanguage} />
          </>
        }
      >
        <Page wide>
          <PageTitle
            title="Today"
            sentence="What waits for you."
            actions={
              <Button look="primary" onClick={() => setDone(true)}>
                {done ? 'Done' : 'Read stories'}
              </Button>
            }
          />
          <Section title="Stories to read">
            <p>Seven, the oldest from March 3.</p>
          </Section>
        </Page>
      </WorkspaceShell>
    </ToastRegion>
  );
}

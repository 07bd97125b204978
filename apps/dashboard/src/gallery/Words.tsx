import { Button, ButtonLink } from '../ui/Button.js';
import { Breadcrumb } from '../ui/Breadcrumb.js';
import { DefinitionList } from '../ui/DefinitionList.js';
import { Disclosure } from '../ui/Disclosure.js';
import { Link } from '../ui/Link.js';
import { Section } from '../ui/Page.js';
import { STATUSES, StatusWord } from '../ui/StatusWord.js';
import { Steps } from '../ui/Steps.js';
import { Tag } from '../ui/Tag.js';
import styles from './Gallery.module.css';

const COLOURS = [
  'ink',
  'ink-2',
  'edge',
  'rule',
  'story',
  'link',
  'teal',
  'ochre',
  'indigo',
  'rust',
  'moss',
  'plum',
  'slate',
];

/** Type, colour, buttons and the small words. */
export function Words() {
  return (
    <>
      <Section title="Type and colour">
        <div className={styles.stack}>
          <h3>Numbers speak in a clear sans: 1,234,567.89</h3>
          <p className={styles.serif}>Stories speak in a warm serif. Nadie preguntó por el autobús.</p>
          <p>
            A paragraph with <Link href="#a">a link in it</Link>, never wider than seventy characters, so that
            the eye finds the next line. <strong>Strong words</strong> are few.
          </p>
          <div className={styles.swatches}>
            {COLOURS.map((name) => (
              <span key={name} className={styles.swatch}>
                <span style={{ background: `var(--${name})` }} />
                {name}
              </span>
            ))}
          </div>
        </div>
      </Section>
      <Section title="Buttons and links">
        <div className={styles.row}>
          <Button look="primary">Save draft</Button>
          <Button look="primary" busy>
            Saving
          </Button>
          <ButtonLink look="story" href="#share">
            Share your story
          </ButtonLink>
          <Button>Go back</Button>
          <Button look="plain" icon="download">
            Download CSV
          </Button>
          <Button look="danger" icon="trash">
            Withdraw everything
          </Button>
          <Button disabled>Not yet</Button>
        </div>
        <div className={styles.row}>
          <Button size="small">Small</Button>
          <Button size="large" look="story">
            Ahora cuente su historia con sus propias palabras
          </Button>
          <Link look="onward" href="#all">
            All stories
          </Link>
          <Link look="quiet" href="#quiet">
            Quiet link
          </Link>
        </div>
      </Section>
      <Section title="Small words">
        <div className={styles.stack}>
          <Breadcrumb
            steps={[
              { label: 'Indicators', href: '#i' },
              { label: 'Ready for school', href: '#r' },
              { label: 'Chronic absence' },
            ]}
          />
          <Steps current={3} total={7} />
          <div className={styles.row}>
            {STATUSES.map((status) => (
              <StatusWord
                key={status}
                status={status}
                movement={status === 'IMPROVING' ? 'down' : status === 'GETTING_WORSE' ? 'up' : undefined}
              />
            ))}
          </div>
          <div className={styles.row}>
            <Tag name="Getting to school" href="#t" />
            <Tag name="Salud" />
            <Tag name="Being asked" onRemove={() => undefined} />
          </div>
          <div>
            <Disclosure summary="How is this counted?">
              <p>A child counts as absent who misses more than one day in ten.</p>
            </Disclosure>
            <Disclosure summary="Who decided that?">
              <p>The data group, in March 2019.</p>
            </Disclosure>
          </div>
          <DefinitionList
            items={[
              { term: 'Source', description: 'School district, attendance records' },
              {
                term: 'Numerator',
                description: 'Children who missed at least 10 % of the days they were enrolled',
              },
              { term: 'Updated', description: 'Every October' },
            ]}
          />
        </div>
      </Section>
    </>
  );
}

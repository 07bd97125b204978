import { ApolloProvider } from '@apollo/client/react';
import type { Ability } from '@chorus/domain';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useNavigate, useParams } from 'react-router';
import { apollo } from '../apollo.js';
import { InitiativeProvider } from '../features/initiative/InitiativeProvider.js';
import { useInitiative } from '../features/initiative/InitiativeContext.js';
import { SignOutMutation } from '../features/session/session.graphql.js';
import { useViewer } from '../features/session/useViewer.js';
import { changeLanguage } from '../i18n.js';
import { texts } from '../locales.js';
import { Button } from '../ui/Button.js';
import { LanguageSwitch } from '../ui/LanguageSwitch.js';
import { Link } from '../ui/Link.js';
import { Skeleton } from '../ui/Skeleton.js';
import { WorkspaceShell } from '../ui/WorkspaceShell.js';

/** Rooms of the workspace, in the order of the rail, each for those who can do something there. */
const ROOMS = [
  { key: 'today', path: '', ability: 'workspace.enter' },
  { key: 'indicators', path: '/indicators', ability: 'indicator.read-draft' },
  { key: 'numbersDue', path: '/numbers-due', ability: 'submission.write' },
  {
    key: 'submissions',
    path: '/submissions',
    ability: 'submission.review',
    also: ['/numbers-due', '/due-dates', '/outbox'],
  },
  { key: 'imports', path: '/imports', ability: 'import.run' },
  { key: 'review', path: '/stories', ability: 'story.review', also: ['/care', '/story-imports'] },
  { key: 'challenges', path: '/challenges', ability: 'challenge.make' },
  { key: 'coding', path: '/coding', ability: 'story.review' },
  { key: 'tensions', path: '/tensions', ability: 'tension.take-part' },
  { key: 'decisions', path: '/decisions', ability: 'workspace.enter' },
  { key: 'reports', path: '/reports', ability: 'report.write' },
  { key: 'embeds', path: '/embeds', ability: 'embed.write' },
  { key: 'themes', path: '/themes', ability: 'theme.write' },
  { key: 'prompts', path: '/prompts', ability: 'prompt.write' },
  { key: 'places', path: '/places', ability: 'place.write' },
  { key: 'people', path: '/people', ability: 'member.read' },
  { key: 'settings', path: '/settings', ability: 'initiative.write' },
] as const satisfies { key: string; path: string; ability: Ability; also?: readonly string[] }[];

/** The workspace of one initiative, for those who are signed in. */
export function WorkspaceLayout() {
  return (
    <ApolloProvider client={apollo}>
      <SignedIn />
    </ApolloProvider>
  );
}

function SignedIn() {
  const { initiative = '' } = useParams();
  const { pathname, search } = useLocation();
  const { viewer } = useViewer();
  if (viewer === undefined) return <Skeleton height="100vh" />;
  if (viewer === null)
    return <Navigate to={`/signin?next=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <InitiativeProvider slug={initiative}>
      <WorkspaceFrame name={viewer.name} />
    </InitiativeProvider>
  );
}

function WorkspaceFrame({ name }: { name: string }) {
  // The words of forms come with the frame: fetched when a dialog opens, they would take the page away meanwhile.
  const { t } = useTranslation(['shell', 'forms']);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { initiative, home, work, can } = useInitiative();
  const signOut = async () => {
    await apollo.mutate({ mutation: SignOutMutation });
    await navigate(home);
    await apollo.resetStore();
  };
  const items = ROOMS.filter(({ ability }) => can(ability)).map(({ key, path, ...room }) => ({
    label: t(`work.${key}`),
    href: `${work}${path}`,
    current:
      path === ''
        ? pathname === work
        : [path, ...('also' in room ? room.also : [])].some((each) => pathname.startsWith(`${work}${each}`)),
  }));
  return (
    <WorkspaceShell
      initiative={
        <Link look="quiet" href={home}>
          {initiative.name}
        </Link>
      }
      items={items}
      person={
        <>
          <p>
            <Link look="quiet" href="/account">
              {t('account.signedInAs', { name })}
            </Link>
          </p>
          {initiative.viewerRole && <p>{t(`role.${initiative.viewerRole}`)}</p>}
          <LanguageSwitch
            languages={texts.languages}
            onChange={(language) => void changeLanguage(language)}
          />
          <Button look="plain" onClick={() => void signOut()}>
            {t('nav.signOut')}
          </Button>
        </>
      }
    >
      {/* A page may still need words of its own: the rail stays where it is meanwhile. */}
      <Suspense fallback={<Skeleton height="60vh" />}>
        <Outlet />
      </Suspense>
    </WorkspaceShell>
  );
}

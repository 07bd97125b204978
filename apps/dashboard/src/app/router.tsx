import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { offline } from '../failure.js';
import { Arriving } from './Arriving.js';
import { ErrorPage } from './ErrorPage.js';
import { RootLayout } from './RootLayout.js';

/** A page or layout in a chunk of its own, loaded when somebody goes there; where that fails, the line is down. */
function page<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): RouteObject['lazy'] {
  return async () => ({ Component: (await load().catch(() => Promise.reject(offline())))[name] });
}

/** Every other address below a layout. */
const NOWHERE: RouteObject = { path: '*', lazy: page(() => import('./FailurePage.js'), 'NotFoundPage') };

/**
 * Every address of the application. Storytellers' pages stand apart from the rest: they load neither the cache of
 * the other pages nor anything that could tell one visitor from another.
 */
export const router = createBrowserRouter([
  {
    Component: RootLayout,
    ErrorBoundary: ErrorPage,
    HydrateFallback: Arriving,
    children: [
      {
        lazy: page(() => import('./AccountLayout.js'), 'AccountLayout'),
        children: [
          { path: '/', lazy: page(() => import('../features/home/HomePage.js'), 'HomePage') },
          { path: '/signin', lazy: page(() => import('../features/account/SignInPage.js'), 'SignInPage') },
          {
            path: '/invitation/:token',
            lazy: page(() => import('../features/account/InvitationPage.js'), 'InvitationPage'),
          },
          {
            path: '/setup/:token',
            lazy: page(() => import('../features/account/SetupPage.js'), 'SetupPage'),
          },
          {
            path: '/stop-letters/:word',
            lazy: page(() => import('../features/account/StopLettersPage.js'), 'StopLettersPage'),
          },
          { path: '/account', lazy: page(() => import('../features/account/AccountPage.js'), 'AccountPage') },
          NOWHERE,
        ],
      },
      {
        lazy: page(() => import('./TellerLayout.js'), 'TellerLayout'),
        children: [
          {
            path: '/i/:initiative/share',
            lazy: page(() => import('../features/share/SharePage.js'), 'SharePage'),
          },
          {
            path: '/i/:initiative/share/:prompt',
            lazy: page(() => import('../features/share/StoryFormPage.js'), 'StoryFormPage'),
          },
          {
            path: '/i/:initiative/indicators/:slug/challenge',
            lazy: page(() => import('../features/challenges/ChallengePage.js'), 'ChallengePage'),
          },
          { path: '/receipt', lazy: page(() => import('../features/receipt/ReceiptPage.js'), 'ReceiptPage') },
        ],
      },
      {
        path: '/i/:initiative/embed/:prompt',
        lazy: page(() => import('../features/embed/EmbedPage.js'), 'EmbedPage'),
      },
      {
        path: '/i/:initiative/show',
        lazy: page(() => import('../features/embed/ShowLayout.js'), 'ShowLayout'),
        children: [
          {
            path: 'chart/:slug',
            lazy: page(() => import('../features/embed/ShowChart.js'), 'ShowChart'),
          },
          { path: 'stories', lazy: page(() => import('../features/embed/ShowStories.js'), 'ShowStories') },
          { path: 'voices', lazy: page(() => import('../features/embed/ShowVoices.js'), 'ShowVoices') },
          {
            path: 'report/:report',
            lazy: page(() => import('../features/embed/ShowReport.js'), 'ShowReport'),
          },
          NOWHERE,
        ],
      },
      {
        path: '/i/:initiative/kiosk/:prompt',
        lazy: page(() => import('../features/kiosk/KioskPage.js'), 'KioskPage'),
      },
      {
        path: '/i/:initiative',
        lazy: page(() => import('./PublicLayout.js'), 'PublicLayout'),
        children: [
          { index: true, lazy: page(() => import('../features/front-page/FrontPage.js'), 'FrontPage') },
          {
            path: 'indicators/:slug',
            lazy: page(() => import('../features/indicator-page/IndicatorPage.js'), 'IndicatorPage'),
          },
          {
            path: 'dictionary',
            lazy: page(() => import('../features/dictionary/DictionaryPage.js'), 'DictionaryPage'),
          },
          { path: 'stories', lazy: page(() => import('../features/stories/StoriesPage.js'), 'StoriesPage') },
          {
            path: 'stories/meaning',
            lazy: page(() => import('../features/meaning/MeaningPage.js'), 'MeaningPage'),
          },
          { path: 'stories/:id', lazy: page(() => import('../features/stories/StoryPage.js'), 'StoryPage') },
          {
            path: 'tensions',
            lazy: page(() => import('../features/tensions/PublicTensionsPage.js'), 'PublicTensionsPage'),
          },
          {
            path: 'tensions/:id',
            lazy: page(() => import('../features/tensions/PublicTensionPage.js'), 'PublicTensionPage'),
          },
          {
            path: 'decisions',
            lazy: page(() => import('../features/decisions/PublicDecisionsPage.js'), 'PublicDecisionsPage'),
          },
          {
            path: 'decisions/:id',
            lazy: page(() => import('../features/decisions/PublicDecisionPage.js'), 'PublicDecisionPage'),
          },
          {
            path: 'reports',
            lazy: page(() => import('../features/reports/ReportsPage.js'), 'ReportsPage'),
          },
          {
            path: 'reports/:report',
            lazy: page(() => import('../features/reports/ReportPage.js'), 'ReportPage'),
          },
          {
            path: 'moderation',
            lazy: page(() => import('../features/moderation/ModerationPage.js'), 'ModerationPage'),
          },
          NOWHERE,
        ],
      },
      {
        path: '/w/:initiative/scribe/:prompt',
        lazy: page(() => import('../features/scribe/ScribePage.js'), 'ScribePage'),
      },
      {
        path: '/w/:initiative',
        lazy: page(() => import('./WorkspaceLayout.js'), 'WorkspaceLayout'),
        children: [
          { index: true, lazy: page(() => import('../features/today/TodayPage.js'), 'TodayPage') },
          {
            path: 'indicators',
            lazy: page(() => import('../features/work-indicators/IndicatorsPage.js'), 'IndicatorsPage'),
          },
          {
            path: 'indicators/new',
            lazy: page(() => import('../features/work-indicators/NewIndicatorPage.js'), 'NewIndicatorPage'),
          },
          {
            path: 'indicators/:slug',
            lazy: page(() => import('../features/work-indicators/IndicatorFrame.js'), 'IndicatorFrame'),
            children: [
              {
                index: true,
                lazy: page(() => import('../features/work-indicators/DefinitionPage.js'), 'DefinitionPage'),
              },
              { path: 'numbers', lazy: page(() => import('../features/entry/EntryPage.js'), 'EntryPage') },
              {
                path: 'targets',
                lazy: page(() => import('../features/work-indicators/TargetsPage.js'), 'TargetsPage'),
              },
              {
                path: 'notes',
                lazy: page(() => import('../features/work-indicators/NotesPage.js'), 'NotesPage'),
              },
              { path: 'checks', lazy: page(() => import('../features/rules/RulesPage.js'), 'RulesPage') },
              {
                path: 'publish',
                lazy: page(() => import('../features/work-indicators/PublishPage.js'), 'PublishPage'),
              },
            ],
          },
          {
            path: 'numbers-due',
            lazy: page(() => import('../features/submissions/NumbersDuePage.js'), 'NumbersDuePage'),
          },
          {
            path: 'numbers-due/:assignment/:start',
            lazy: page(() => import('../features/submissions/SheetPage.js'), 'SheetPage'),
          },
          {
            path: 'submissions',
            lazy: page(() => import('../features/submissions/SubmissionsPage.js'), 'SubmissionsPage'),
          },
          {
            path: 'due-dates',
            lazy: page(() => import('../features/submissions/AssignmentsPage.js'), 'AssignmentsPage'),
          },
          { path: 'outbox', lazy: page(() => import('../features/notices/OutboxPage.js'), 'OutboxPage') },
          { path: 'places', lazy: page(() => import('../features/places/PlacesPage.js'), 'PlacesPage') },
          { path: 'stories', lazy: page(() => import('../features/review/QueuePage.js'), 'QueuePage') },
          { path: 'stories/:id', lazy: page(() => import('../features/review/ReviewPage.js'), 'ReviewPage') },
          {
            path: 'challenges',
            lazy: page(() => import('../features/challenges/ChallengesPage.js'), 'ChallengesPage'),
          },
          {
            path: 'coding',
            lazy: page(() => import('../features/coding/CodingListPage.js'), 'CodingListPage'),
          },
          {
            path: 'coding/agreement',
            lazy: page(() => import('../features/coding/AgreementPage.js'), 'AgreementPage'),
          },
          { path: 'coding/:id', lazy: page(() => import('../features/coding/CodingPage.js'), 'CodingPage') },
          {
            path: 'tensions',
            lazy: page(() => import('../features/tensions/TensionsPage.js'), 'TensionsPage'),
          },
          {
            path: 'tensions/new',
            lazy: page(() => import('../features/tensions/NewTensionPage.js'), 'NewTensionPage'),
          },
          {
            path: 'tensions/:id',
            lazy: page(() => import('../features/tensions/TensionPage.js'), 'TensionPage'),
          },
          {
            path: 'decisions',
            lazy: page(() => import('../features/decisions/DecisionsPage.js'), 'DecisionsPage'),
          },
          {
            path: 'decisions/new',
            lazy: page(() => import('../features/decisions/NewDecisionPage.js'), 'NewDecisionPage'),
          },
          {
            path: 'decisions/:id',
            lazy: page(() => import('../features/decisions/DecisionPage.js'), 'DecisionPage'),
          },
          {
            path: 'decisions/:id/edit',
            lazy: page(() => import('../features/decisions/EditDecisionPage.js'), 'EditDecisionPage'),
          },
          {
            path: 'reports',
            lazy: page(() => import('../features/report-writing/WorkReportsPage.js'), 'WorkReportsPage'),
          },
          {
            path: 'reports/:id',
            lazy: page(() => import('../features/report-writing/WritePage.js'), 'WritePage'),
          },
          { path: 'embeds', lazy: page(() => import('../features/embed/EmbedsPage.js'), 'EmbedsPage') },
          {
            path: 'story-imports',
            lazy: page(() => import('../features/story-imports/StoryImportsPage.js'), 'StoryImportsPage'),
          },
          { path: 'care', lazy: page(() => import('../features/moderation/CarePage.js'), 'CarePage') },
          { path: 'imports', lazy: page(() => import('../features/imports/ImportsPage.js'), 'ImportsPage') },
          {
            path: 'imports/:id',
            lazy: page(() => import('../features/imports/ImportPage.js'), 'ImportPage'),
          },
          { path: 'themes', lazy: page(() => import('../features/themes/ThemesPage.js'), 'ThemesPage') },
          { path: 'themes/new', lazy: page(() => import('../features/themes/ThemePage.js'), 'ThemePage') },
          {
            path: 'themes/file',
            lazy: page(() => import('../features/codebook/CodebookFilePage.js'), 'CodebookFilePage'),
          },
          {
            path: 'themes/history',
            lazy: page(() => import('../features/codebook/HistoryPage.js'), 'HistoryPage'),
          },
          { path: 'themes/:theme', lazy: page(() => import('../features/themes/ThemePage.js'), 'ThemePage') },
          { path: 'prompts', lazy: page(() => import('../features/prompts/PromptsPage.js'), 'PromptsPage') },
          {
            path: 'prompts/new',
            lazy: page(() => import('../features/prompts/PromptPage.js'), 'PromptPage'),
          },
          {
            path: 'prompts/:prompt',
            lazy: page(() => import('../features/prompts/PromptPage.js'), 'PromptPage'),
          },
          {
            path: 'prompts/:prompt/poster',
            lazy: page(() => import('../features/prompts/PosterPage.js'), 'PosterPage'),
          },
          { path: 'people', lazy: page(() => import('../features/people/PeoplePage.js'), 'PeoplePage') },
          {
            path: 'settings',
            lazy: page(() => import('../features/settings/SettingsPage.js'), 'SettingsPage'),
          },
          NOWHERE,
        ],
      },
    ],
  },
]);

// Everything around the pages: language, look, queries, notices, and the routes made from the list of pages.
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
} from '@tanstack/react-router';
import { Refused, Unreachable } from './api/client.ts';
import { theme } from './look/theme.ts';
import { PAGES } from './pages.ts';
import { vocabularyQuery } from './parts/labels.ts';
import { Loading, Trouble } from './parts/states.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';
import { parseSearch, searchText } from './shell/view.ts';
import { LanguageProvider } from './words/language.tsx';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const routes = PAGES.map((page) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path: page.path,
    component: lazyRouteComponent(page.load, 'Page'),
  }),
);

const router = createRouter({
  routeTree: rootRoute.addChildren(routes),
  parseSearch,
  stringifySearch: searchText,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => <Trouble error={error} again={reset} />,
  scrollRestoration: true,
});

// Asking again helps only when the connection was lost; a refusal stays a refusal.
const retry = (times: number, error: Error) => !(error instanceof Refused) && times < 2;
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry,
      retryDelay: (n, error) => (error instanceof Unreachable ? 400 * 2 ** n : 200),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

// Every page needs the words for codes: they are asked for before anything is drawn.
void queries.prefetchQuery(vocabularyQuery);

export function App() {
  return (
    <LanguageProvider>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </LanguageProvider>
  );
}

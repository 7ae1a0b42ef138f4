// What a page will ask first, known from its address alone: so it is asked before the code of the page is there.
import { LIST_PAGE } from './api/list-page.ts';
import { queryText, type Query } from './api/query-text.ts';
import { agreementsQuestion } from './pages/agreements/question.ts';
import { parseSearch, type Search } from './shell/search-text.ts';
import { firstLanguage } from './words/first-language.ts';

/** Pages of one thing ask for it under their own address: `/agreements/a1`, `/pairs/KZ/QA`. */
const ONE_THING = /^\/(?:agreements|activities|people|documents|states)\/[^/]+$|^\/pairs\/[^/]+\/[^/]+$/;

/** Addresses under /api; every page needs the words for codes, and whether examples are loaded. */
export function firstQuestions(path: string, search: string): string[] {
  return ['/api/vocabulary', '/api/examples', ...ownQuestion(path, parseSearch(search))];
}

function ownQuestion(path: string, view: Search): string[] {
  const { on, known } = view;
  const moment: Query = { ...(on ? { on } : {}), ...(known ? { known } : {}), lang: firstLanguage() };
  if (path === '/') return [`/api/home${queryText({ ...moment, within: view['within'] ?? 'P12M' })}`];
  if (path === '/agreements')
    return [
      `/api${path}${queryText({ ...moment, ...agreementsQuestion(view), limit: LIST_PAGE, offset: 0 })}`,
    ];
  return ONE_THING.test(path) ? [`/api${asThePageWrites(path)}${queryText(moment)}`] : [];
}

/** `/documents/doc:1` and `/documents/doc%3A1` are one page; its question has the second form. */
function asThePageWrites(path: string): string {
  try {
    return path
      .split('/')
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join('/');
  } catch {
    return path; // `%` alone: the page will say that there is no such thing
  }
}

// Starts the browser app: asks what the first page will show and fetches that page's code while the rest is on its way.
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './look/controls.css';
import './look/look.css';
import { askEarly } from './api/early.ts';
import { firstQuestions } from './first-questions.ts';
import { pageAt } from './pages.ts';

const { pathname, search } = globalThis.location;
for (const address of firstQuestions(pathname, search)) askEarly(address);
void import('./start.tsx');
void pageAt(pathname)?.load();

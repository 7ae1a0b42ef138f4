// The menu: every page of the list by its group, the one on screen marked.
import { useRouterState } from '@tanstack/react-router';
import { PAGES, type Group } from '../pages.ts';
import { To } from '../parts/to.tsx';
import { useLanguage, useWords } from '../words/language.tsx';
import { menuWords, shellWords } from './words.ts';

const GROUPS: Group[] = ['desk', 'register', 'programme', 'look'];

export function Menu({ onGo }: { onGo?: () => void }) {
  const words = useWords(shellWords);
  const names = useWords(menuWords);
  const language = useLanguage();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const titles: Record<string, string> = {
    desk: words.groupDesk,
    register: words.groupRegister,
    programme: words.groupProgramme,
    look: words.groupLook,
  };
  const here = (to: string) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`));
  return (
    <nav aria-label={words.menu} className="menu">
      {GROUPS.map((group) => {
        const pages = PAGES.filter((page) => page.group === group);
        return pages.length === 0 ? null : (
          <div key={group} className="menu-group">
            <span className="menu-title">{titles[group]}</span>
            <ul>
              {pages.map((page) => (
                <li key={page.path} aria-current={here(page.path) ? 'page' : undefined}>
                  <To path={page.path} {...(onGo ? { onClick: onGo } : {})}>
                    {typeof page.name === 'string' ? names[page.name] : page.name[language].menu}
                  </To>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

// Links inside the application: they carry the chosen day along, and know where each kind of entity lives.
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import type { EntityLink } from '../api/types.ts';
import { searchText, useCarried, type Search } from '../shell/view.ts';
import { capital, useLabels } from './labels.ts';

interface ToProps {
  path: string;
  search?: Search | undefined;
  hash?: string | undefined;
  className?: string | undefined;
  title?: string | undefined;
  children: ReactNode;
  onClick?: () => void;
  'aria-label'?: string;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A link that listens to nothing but the chosen day: a list draws hundreds of them. */
export function To({ path, search, hash, children, onClick, ...rest }: ToProps) {
  const carried = useCarried();
  const router = useRouter();
  const asked = { ...carried, ...search };
  const text = searchText(asked);
  const target = { to: path, search: asked, hash: hash ?? '' } as never;
  const prepare = () => void router.preloadRoute(target).catch(() => undefined);
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.();
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    void router.navigate(target);
  };
  return (
    <a
      href={`${path}${text}${hash ? `#${hash}` : ''}`}
      onClick={go}
      onPointerEnter={prepare}
      onFocus={prepare}
      {...rest}
    >
      {children}
    </a>
  );
}

const HOMES: Record<string, string> = {
  agreement: '/agreements',
  act: '/agreements',
  activity: '/activities',
  person: '/people',
  document: '/documents',
  state: '/states',
  programmeActivity: '/programme/activities',
};

/** Where an entity's page is; ids keep their `#` and `:` by escaping. */
export function pathOf(kind: string, id: string): string {
  if (kind === 'review') return '/review';
  if (kind === 'pair' || kind === 'relation') {
    const [a = '', b = ''] = id.replace(/^.*rel:/, '').split('-');
    return `/pairs/${a}/${b}`;
  }
  return `${HOMES[kind] ?? '/search'}/${encodeURIComponent(id)}`;
}

export function EntityTo({ to, hash, search }: { to: EntityLink; hash?: string; search?: Search }) {
  return (
    <To path={pathOf(to.kind, to.id)} hash={hash} search={search}>
      {capital(to.label || to.id)}
    </To>
  );
}

/** A State's name, leading to its page. An organisation or an unknown State is not a link. */
export function StateTo({ code }: { code: string }) {
  const { state } = useLabels();
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' ? (
    <To path={`/states/${encodeURIComponent(code)}`}>{state(code)}</To>
  ) : (
    <span>{state(code)}</span>
  );
}

export function StatesTo({ codes }: { codes: readonly string[] }) {
  return codes.map((code, i) => (
    <span key={code}>
      {i > 0 && ' – '}
      <StateTo code={code} />
    </span>
  ));
}

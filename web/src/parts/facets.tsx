// Narrowing a list by its facets: counts beside each value, chosen values in the address.
import { Button, Drawer } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { memo, useState, type ReactNode } from 'react';
import type { Facet } from '../api/types.ts';
import { useView } from '../shell/view.ts';
import { useWords } from '../words/language.tsx';
import './facets.css';
import { capital } from './labels.ts';
import { partsWords } from './words.ts';

export interface FacetChoice {
  /** Name of the facet and of the filter in the address. */
  name: string;
  title: string;
  word(value: string): string;
}

const SHOWN = 8;

interface OneFacetProps {
  facet: Facet;
  choice: FacetChoice;
  /** Values chosen, one a line. */
  picked: string;
  put: ReturnType<typeof useView>['put'];
}

function DrawnFacet({ facet, choice, picked, put }: OneFacetProps) {
  const words = useWords(partsWords);
  const [open, setOpen] = useState(false);
  const chosen = picked === '' ? [] : picked.split('\n');
  const values = facet.values.toSorted(
    (a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)) || b.count - a.count,
  );
  const shown = open ? values : values.slice(0, Math.max(SHOWN, chosen.length));
  const toggle = (value: string) =>
    put({ [choice.name]: chosen.includes(value) ? chosen.filter((x) => x !== value) : [...chosen, value] });
  return (
    <fieldset className="facet">
      <legend>{choice.title}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className={chosen.includes(value) ? 'chosen' : ''}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>{capital(choice.word(value))}</span>
          <span className="num quiet">{count}</span>
        </label>
      ))}
      {values.length > SHOWN && (
        <button type="button" className="plain more" onClick={() => setOpen(!open)}>
          {open ? words.less : words.more(values.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}

/** A click in one facet draws that one; the others wait for their new counts. */
const OneFacet = memo(
  DrawnFacet,
  (a, b) =>
    a.facet === b.facet && a.picked === b.picked && a.put === b.put && a.choice.title === b.choice.title,
);

function AllFacets({ facets, choices }: { facets: Facet[]; choices: FacetChoice[] }) {
  const { all, put } = useView();
  return choices.map((choice) => {
    const facet = facets.find((one) => one.name === choice.name);
    return facet && facet.values.length > 0 ? (
      <OneFacet
        key={choice.name}
        facet={facet}
        choice={choice}
        picked={all(choice.name).join('\n')}
        put={put}
      />
    ) : null;
  });
}

interface FacetedProps {
  facets: Facet[];
  choices: FacetChoice[];
  children: ReactNode;
}

/** The list with its facets at the left; on a phone they open from a button. */
export function Faceted({ facets, choices, children }: FacetedProps) {
  const words = useWords(partsWords);
  const { all, put } = useView();
  const [open, setOpen] = useState(false);
  const chosen = choices.flatMap((choice) => all(choice.name).map((value) => ({ choice, value })));
  const clear = () => put(Object.fromEntries(choices.map(({ name }) => [name, undefined])));
  return (
    <div className="faceted">
      <aside className="facets not-phone" aria-label={words.filters}>
        <AllFacets facets={facets} choices={choices} />
      </aside>
      <div className="faceted-list">
        <div className="row tight chosen-facets">
          <Button className="only-phone" leftSection={<IconFilter size={14} />} onClick={() => setOpen(true)}>
            {words.filters}
          </Button>
          {chosen.map(({ choice, value }) => (
            <button
              type="button"
              key={choice.name + value}
              className="plain tag"
              onClick={() => put({ [choice.name]: all(choice.name).filter((x) => x !== value) })}
            >
              {capital(choice.word(value))} ×
            </button>
          ))}
          {chosen.length > 1 && (
            <button type="button" className="plain small more" onClick={clear}>
              {words.clearFilters}
            </button>
          )}
        </div>
        {children}
      </div>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        title={words.filters}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <div className="facets">
          <AllFacets facets={facets} choices={choices} />
        </div>
      </Drawer>
    </div>
  );
}

// Records of UK Treaties Online (JSON): title, parties, signature, entry into force; names of parties to codes where sure.
import type { Json } from '../../vocabulary/statement.ts';
import { rowBuilder, type Importer, type ImportRow } from './import-row.ts';
import { stateOfName } from './state-names.ts';

type Entry = Record<string, Json>;

/** What a title calls the agreement, first match wins; each with an example. */
const KINDS: [string, RegExp][] = [
  ['exchange_letters', /^(supplementary )?exchanges? of (notes|letters)/i], // Exchange of Notes between …
  ['mou', /memorandum of understanding/i],
  ['amendment', /^(agreement|protocol|amendments?)\b.{0,30}\bamend(ing|ment)/i], // Protocol amending …
  ['protocol', /^(\w+ )?protocol/i], // Additional Protocol to …
  ['treaty', /^treaty/i],
  ['convention', /^(\w+ )?convention/i], // Customs Convention …
  ['declaration', /^(joint )?declaration/i],
  ['minutes', /^agreed minutes?/i],
  ['technical_arrangement', /^(\w+ )?arrangement/i], // Administrative arrangement …
  ['contract', /^contract/i],
];

const kindOf = (title: string) => KINDS.find(([, sign]) => sign.test(title))?.[0] ?? 'agreement';

/** `01/06/1954` → 1954-06-01. */
function dayOf(value: Json | undefined): string | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(String(value ?? '')) ?? []; // 01/06/1954
  return year && `${year}-${month}-${day}`;
}

/** Parties stand in capitals; territories to which a treaty was extended do not. */
function partiesOf(entry: Entry, remarks: string[]): string[] {
  const names = String(entry['country_name'] ?? '')
    .split(' ; ')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name === name.toUpperCase());
  const parties = names.map((name) => {
    const code = stateOfName(name);
    if (!code) remarks.push(`party ${name} is not surely one State of today: kept as written`);
    return code ?? name;
  });
  return parties.length ? [...new Set(parties)] : ['ZZ'];
}

const STEPS: [string, string][] = [
  ['adopted', 'finalised'],
  ['signed', 'signed'],
  ['definative_eif', 'entered_into_force'],
  ['terminated', 'terminated'],
  ['withdrawn', 'withdrawn'],
];

function readEntry(entry: Entry, place: number): ImportRow {
  const id = String(entry['id'] ?? `place-${place}`);
  const remarks: string[] = [];
  const title = String(entry['title'] ?? '').trim();
  if (!title) return { row: id, statements: [], refused: 'no title', remarks };
  const { statements, say, act, keep } = rowBuilder('uk-treaties', id);
  const topic = entry['subject'];
  const subject = topic === 'DEFENCE' ? 'defence_coop' : topic ? 'other' : undefined;
  say('agreement', { parties: partiesOf(entry, remarks), kind: kindOf(title), title, subject });
  for (const [prefix, step] of STEPS) {
    const written = entry[`${prefix}_event_effective_date`] ?? entry[`${prefix}_event_date`];
    if (written === undefined) continue;
    const date = dayOf(written);
    if (!date) remarks.push(`date ${String(written)} of ${prefix} is not a day: kept in the original row`);
    const place = prefix === 'signed' ? entry['signed_event_location'] : undefined;
    act(step, { date, place });
  }
  keep(entry);
  return { row: id, statements, remarks };
}

export const ukTreaties: Importer = {
  name: 'uk-treaties',
  describes: 'records of UK Treaties Online (JSON)',
  recognises: (beginning) => /^\s*\[/.test(beginning) && beginning.includes('lb_document_id'),
  read: (text) => (JSON.parse(text) as Entry[]).map(readEntry),
};

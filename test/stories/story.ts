// What a story in test/stories/*.md says: documents, the claims expected of them, decisions, and positions on given days.
import type { Accompanying } from '../../src/vocabulary/reading.ts';

/** `term dur=P5Y renewal=tacit « une durée de cinq ans »` */
export interface ExpectedClaim {
  line: string;
  fact: string;
  fields: Record<string, string>;
  /** Words that one of its passages must hold. */
  quote: string | undefined;
}

export type Step =
  | {
      kind: 'document';
      title: string;
      name: string;
      accompanying: Accompanying;
      text: string | undefined;
      seed: string | undefined;
    }
  | { kind: 'says' | 'silent'; title: string; claims: ExpectedClaim[] }
  | {
      kind: 'position';
      title: string;
      parties: string[];
      day: string;
      lines: [answer: string, value: string][];
    }
  | { kind: 'recorded'; title: string; parties: string[]; act: Record<string, string> }
  | { kind: 'undone'; title: string }
  | { kind: 'same'; title: string; pairs: [string, string][] };

export interface Story {
  title: string;
  steps: Step[];
}

export function readStory(markdown: string): Story {
  const [head = '', ...sections] = markdown.split(/^## /m); // `## Document: loi.fr.txt`
  return { title: /^# (.+)$/m.exec(head)?.[1] ?? '', steps: sections.map(readSection) };
}

function readSection(section: string): Step {
  const [title = '', ...rest] = section.split('\n');
  const body = rest.join('\n');
  const items = body
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).trim());
  if (title.startsWith('Document: ')) return documentStep(title, body);
  if (title === 'It says') return { kind: 'says', title, claims: items.map(readClaim) };
  if (title === 'It does not say') return { kind: 'silent', title, claims: items.map(readClaim) };
  if (title === 'One person')
    return { kind: 'same', title, pairs: items.map((item) => item.split(' = ') as [string, string]) };
  if (title === 'Undone') return { kind: 'undone', title };
  const position = /^Position of (\S+) on (\d{4}-\d{2}-\d{2})$/.exec(title); // `Position of KZ–QA on 2026-11-21`
  if (position)
    return {
      kind: 'position',
      title,
      parties: position[1]!.split('–'),
      day: position[2]!,
      lines: items.map(readLine),
    };
  // `Recorded of KZ–QA: notification 2024-03-01 party=QA received=2024-03-04`
  const recorded = /^Recorded of (\S+): (\w+) (\S+)(.*)$/.exec(title);
  if (recorded) {
    const [, parties = '', step = '', date = '', more = ''] = recorded;
    return { kind: 'recorded', title, parties: parties.split('–'), act: { step, date, ...pairsIn(more) } };
  }
  throw new Error(`a story has no section "${title}"`);
}

const readLine = (item: string): [string, string] => {
  const at = item.indexOf(': ');
  return [item.slice(0, at), item.slice(at + 2)];
};

function documentStep(title: string, body: string): Step {
  const [, text] = /~~~text\n([\s\S]*?)\n~~~/.exec(body) ?? [];
  const given = Object.fromEntries(
    [...body.split('~~~')[0]!.matchAll(/^(url|published|outlet|seed): (.+)$/gm)].map(([, name, value]) => [
      name,
      value,
    ]), // `published: 2023-08-20`
  );
  const { seed, ...accompanying } = given as { seed?: string } & Accompanying;
  return { kind: 'document', title, name: title.slice('Document: '.length), accompanying, text, seed };
}

const PAIR = /([a-z_]+)=("([^"]*)"|\S+)/g; // `name="Nourlan Abdildine"`

const pairsIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(PAIR)].map(([, name, raw, quoted]) => [name!, quoted ?? raw!]));

function readClaim(line: string): ExpectedClaim {
  const [, before = line, quote] = /^(.*?)\s*«\s*(.+?)\s*»$/.exec(line) ?? []; // `event step=signed « signé à Doha »`
  const fields = pairsIn(before);
  return { line, fact: before.split(' ')[0]!, fields, quote };
}

// The corpus as it lies on disk: a document beside a JSON file with its metadata and the facts a careful reader finds.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FactType } from '../../vocabulary/claim.ts';
import type { Evidence } from '../../vocabulary/evidence.ts';
import { Refusal } from '../../vocabulary/refusal.ts';

/** Fields as corpus/README.md lists them; scoring looks them up by name. */
export interface Fact {
  t: FactType;
  id?: string;
  of?: string | string[];
  mod?: string;
  [field: string]: unknown;
}

export interface GoldFact extends Fact {
  quotes: string[];
  /** Other values that are as right; null = absent. */
  alt?: Record<string, unknown[]>;
  /** Right but not required. */
  opt?: boolean;
  /** Codes of a domains fact that are right but not required. */
  opt_codes?: string[];
}

export interface PredictedFact extends Fact {
  evidence: Evidence[];
}

export interface GoldDocument {
  id: string;
  lang: string;
  type: string;
  /** Path of the document itself. */
  file: string;
  published?: string;
  url?: string;
  outlet?: string;
  facts: GoldFact[];
}

export type Half = 'odd' | 'even' | 'all';

const DOCUMENT_ENDINGS = ['.txt', '.html', '.htm', '.pdf', '.docx', '.eml'];

/** Every document with facts in a folder, in the order of their ids. Refusal `no-corpus` where there is none. */
export function readCorpus(folder: string, half: Half = 'all'): GoldDocument[] {
  if (!existsSync(folder)) throw new Refusal('no-such-folder', `${folder} does not exist.`);
  const sidecars = statSync(folder).isDirectory()
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => path.join(folder, name))
    : [folder.replace(/\.[a-z]+$/, '.json')];
  const found = sidecars.flatMap((file) => readDocument(file) ?? []);
  if (found.length === 0)
    throw new Refusal('no-corpus', `${folder} holds no document with facts.`, {
      next: 'A corpus is a document (.txt, .html …) and beside it a JSON file of the same name with "facts".',
    });
  return found.filter((document) => inHalf(document.id, half)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readDocument(sidecar: string): GoldDocument | undefined {
  let data: Partial<GoldDocument>;
  try {
    data = JSON.parse(readFileSync(sidecar, 'utf8')) as Partial<GoldDocument>;
  } catch {
    return undefined;
  }
  const stem = sidecar.slice(0, -'.json'.length);
  const file = DOCUMENT_ENDINGS.map((ending) => stem + ending).find((name) => existsSync(name));
  if (!Array.isArray(data.facts) || !file) return undefined;
  const { id = path.basename(stem), lang = 'und', type = 'other', published, url, outlet, facts } = data;
  return {
    id,
    lang,
    type,
    file,
    published: published || undefined,
    url: url || undefined,
    outlet: outlet || undefined,
    facts,
  };
}

/** By the number that ends the id: `fr-news-007` is odd. Lets a half be scored that nobody has looked at. */
export function inHalf(id: string, half: Half): boolean {
  if (half === 'all') return true;
  const number = Number(/(\d+)\D*$/.exec(id)?.[1] ?? 0);
  return (number % 2 === 1) === (half === 'odd');
}

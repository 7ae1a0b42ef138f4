// docs/facts.md: every closed list of the register with its codes and their words, from the vocabulary.
import { LABELS } from '../../vocabulary/labels.ts';
import type { Label } from '../../vocabulary/labels/label.ts';

const INTRODUCTION = `# What the register can say

Made from the vocabulary by \`node bin/foedera.mjs docs\`; do not edit. Codes are what documents, statements, exports and the API
carry; \`/api/vocabulary\` gives the same lists. Names of States come from CLDR.

A fact is one of: **agreement** (its States, designation, subject), **event** (an act in its life), **term** (duration, renewal,
notice), **entry_rule** (how it enters into force), **cost**, **domains** (fields and forms of cooperation), **activity**, **person**
(a name in an office), **claim** (who says what). Each carries the passages that state it.
`;

const TITLES: Record<keyof typeof LABELS, string> = {
  fact: 'Facts',
  entity: 'Entries',
  step: 'Acts in the life of an agreement',
  mod: 'How a fact is asserted (absent: as actual)',
  kind: 'Designations',
  subject: 'Subjects',
  domain: 'Fields of cooperation',
  form: 'Forms of cooperation',
  activity: 'Activities',
  role: 'Offices',
  organ: 'Organs that acts name',
  renewal: 'Renewal',
  entryRule: 'Rules of entry into force',
  costRule: 'Rules of costs',
  countQuality: 'Quality of a number',
  transferMode: 'Transfers',
  stage: 'Stages of an agreement',
  truth: 'Three-valued answers',
  ending: 'Ways of ending',
  certainty: 'Certainty',
  finding: 'Findings of the law',
  attention: 'What needs attention',
  rank: 'Ranks of sources, highest first',
  review: 'Review',
};

export function factsPage(): string {
  const lists = Object.entries(TITLES).map(([name, title]) =>
    listText(title, LABELS[name as keyof typeof LABELS]),
  );
  return [INTRODUCTION, ...lists].join('\n');
}

function listText(title: string, words: Record<string, Label>): string {
  const rows = Object.entries(words).map(([code, { fr, en }]) => `| \`${code}\` | ${en} | ${fr} |`);
  return [`## ${title}`, '', '| code | English | français |', '|---|---|---|', ...rows, ''].join('\n');
}

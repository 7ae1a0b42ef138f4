// French verbs of every family are conjugated as the language does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conjugate } from './conjugate.ts';

const CASES: [verb: string, ...forms: string[]][] = [
  ['signer', 'signe', 'signait', 'signera', 'signé', 'signèrent'],
  ['mener', 'mène', 'mènera', 'menait', 'menée'],
  ['céder', 'cède', 'cédera', 'cédait'],
  ['intégrer', 'intègre', 'intégrera'],
  ['déployer', 'déploie', 'déploiera'],
  ['rejeter', 'rejette', 'rejettera', 'rejetait'],
  ['renouveler', 'renouvelle', 'renouvelé'],
  ['geler', 'gèle', 'gèlera'],
  ['installer', 'installe', 'installera'],
  ['aller', 'va', 'vont', 'ira'],
  ['finir', 'finissent', 'finissait'],
  ['investir', 'investissent', 'investi'],
  ['acquérir', 'acquiert', 'acquerra', 'acquis'],
  ['accueillir', 'accueille', 'accueillera'],
  ['démentir', 'dément', 'démentait'],
  ['répartir', 'répartissent'],
  ['reconduire tacitement', 'reconduit tacitement', 'reconduira tacitement', 'reconduisait tacitement'],
  ['paraître au Journal officiel', 'parue au Journal officiel', 'paraîtra au Journal officiel'],
  ['répondre', 'répondait', 'répondra', 'répondu'],
  ['prévoir', 'prévoira', 'prévu', 'prévoyait'],
  ['devoir', 'doit', 'devra', 'dû'],
  ['joindre', 'joignait', 'joint'],
  ['être', 'est', 'sont', 'sera', 'était'],
];

for (const [verb, ...forms] of CASES)
  test(verb, () => {
    const found = new Set(conjugate(verb).map(({ form }) => form));
    for (const form of forms) assert.ok(found.has(form), `${form} is not among ${[...found].join(', ')}`);
  });

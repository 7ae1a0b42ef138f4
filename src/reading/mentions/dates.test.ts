// Which days a sentence names, told on a given day: every way of writing them, with what is missing resolved or left open.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../annotate.ts';
import type { CompiledLanguage } from '../compiled.ts';
import { compiled } from '../read.ts';

const TOLD: Record<'fr' | 'en', readonly (readonly [published: string, sentence: string, days: string])[]> = {
  fr: [
    ['2024-02-23', 'L’accord avait été signé à l’automne.', '2023-23'],
    ['2024-02-23', 'L’accord sera signé à l’automne.', '2024-23'],
    ['2024-06-10', 'Un premier texte avait été paraphé l’été dernier.', '2023-22'],
    ['2024-06-10', 'Les deux ministres signeront le texte au printemps prochain.', '2025-21'],
    ['2025-03-12', 'La signature aura lieu après-demain.', '2025-03-14'],
    ['2025-03-12', 'Le traité a été signé la semaine dernière.', '2025-03-03/2025-03-09'],
    ['2025-03-12', 'Accord du 3-IX-1974.', '1974-09-03'],
    ['2025-03-12', 'Un accord signé le premier mars deux mille douze.', '2012-03-01'],
    ['2025-03-12', 'Fait à Dakar, le vingt-deux avril mil neuf cent soixante-quatorze.', '1974-04-22'],
    ['2025-03-12', 'L’accord a été signé le 8 du mois dernier.', '2025-02-08'],
    ['2025-03-12', 'L’accord a été signé au début du mois.', '2025-03'],
    ['2025-03-12', 'Ils partiront avant la fin du mois de janvier 2026.', '2026-01'],
    ['2025-03-12', 'La visite des 28 et 29 janvier.', '2025-01-28 2025-01-29'],
    ['2025-03-12', 'Signé à Kaboul les 6 mars et 19 juin 1976.', '1976-03-06 1976-06-19'],
    ['2025-03-12', 'Dans les années 1970, un accord liait les deux pays.', '197X'],
    ['2025-03-12', 'Au premier semestre 2024, le contrat a été signé.', '2024-01/2024-06'],
    ['2025-03-12', 'Les exercices ont eu lieu du 28 février au 4 mars.', '2025-02-28/2025-03-04'],
    [
      '2025-03-12',
      'Le 14 juin 2022, ils ont signé ; la veille, les députés avaient voté.',
      '2022-06-14 2022-06-13',
    ],
  ],
  en: [
    ['2024-02-23', 'The accord had been signed in the autumn.', '2023-23'],
    ['2024-02-23', 'The accord would be signed in the autumn.', '2024-23'],
    ['2024-06-10', 'Ministers will sign the text next spring.', '2025-21'],
    ['2025-03-12', 'The drills, held May 3-14, 2024, involved six States.', '2024-05-03/2024-05-14'],
    [
      '2025-03-12',
      'The drills, held between 3 and 14 May 2024, involved six States.',
      '2024-05-03/2024-05-14',
    ],
    ['2025-03-12', 'A deal signed 1-Sep-2011.', '2011-09-01'],
    ['2025-03-12', 'Done on the eighth day of April in the year two thousand and nine.', '2009-04-08'],
    ['2025-03-12', 'In the 1970s an accord bound the two.', '197X'],
    ['2025-03-12', 'In the first half of 2024 the contract was signed.', '2024-01/2024-06'],
    ['2025-03-12', 'By the end of the year the deal will be ratified.', '2025'],
    ['2025-03-12', 'The deal was signed on the 8th of last month.', '2025-02-08'],
    ['2025-03-12', 'Signed ten months ago, the deal enters into force.', '2024-05'],
  ],
};

for (const lang of ['fr', 'en'] as const)
  for (const [published, sentence, days] of TOLD[lang])
    test(`${lang}, ${published}: ${sentence}`, () => {
      const { source } = annotate(sentence, compiled(lang) as CompiledLanguage, published);
      assert.equal(
        source
          .all('date')
          .map(({ value }) => value.edtf)
          .join(' '),
        days,
      );
    });

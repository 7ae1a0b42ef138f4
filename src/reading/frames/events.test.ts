// How acts on agreements are said, and what is no act: each wording with the steps it tells, `step/mood@day`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { CompiledLanguage } from '../compiled.ts';
import { compiled, readText } from '../read.ts';

const FRENCH: readonly (readonly [text: string, steps: string])[] = [
  ['La signature de l’accord de défense entre Malte et Chypre est intervenue mardi.', 'signed@2026-11-17'],
  ['La visite s’est achevée sur la signature d’un accord militaire entre le Maroc et le Niger.', 'signed'],
  ['La signature du traité de défense entre l’Irlande et l’Islande a été reportée.', 'signed/planned'],
  ['Aucun accord de défense n’a été signé entre la Finlande et la Turquie.', 'signed/negated'],
  [
    'Par 112 voix pour et aucune contre, l’Assemblée nationale du Bénin a adopté l’accord militaire avec le Niger.',
    'approved@2026-11-21~',
  ],
  [
    'L’accord de défense entre la France et le Koweït a été signé en 2009. Le Sénat l’a approuvé en 2011, l’Assemblée nationale en 2012.',
    'signed@2009 approved_upper@2011 approved_lower@2012',
  ],
  [
    'Le Conseil de gouvernement a pris connaissance de l’accord militaire entre le Maroc et le Libéria.',
    'gov_examined',
  ],
  [
    'La loi ratifiant l’accord militaire entre l’Arménie et la Grèce doit encore être signée par le président.',
    'law_signed/planned',
  ],
  [
    'L’accord de défense entre Cuba et le Nicaragua n’est toujours pas en vigueur.',
    'entered_into_force/negated',
  ],
  ['Les autorités maliennes ont décidé de dénoncer l’accord de défense avec la France.', 'denounced'],
  ['Le Sénégal a demandé la renégociation de l’accord de défense avec la France.', 'revision_requested'],
  [
    'La Douma a rejeté la ratification de l’accord militaire entre la Russie et l’Ouganda.',
    'rejected@2026-11-21~',
  ],
  [
    'Les négociations sur un accord de défense entre la Finlande et la Norvège se poursuivent.',
    'negotiated/ongoing',
  ],
  ['L’accord de coopération militaire entre le Ghana et le Togo prévoit des exercices conjoints.', ''],
  ['L’accord de défense entre le Chili et le Pérou peut être dénoncé moyennant un préavis de six mois.', ''],
  ['Conformément à l’accord militaire signé entre la Russie et le Laos, cent cadets étudient à Moscou.', ''],
  [
    'Le Sénat examine un projet de loi sur les retraites. L’accord de défense avec le Japon n’est pas concerné.',
    '',
  ],
];

const ENGLISH: readonly (readonly [text: string, steps: string])[] = [
  [
    'The signing of the defence agreement between Malta and Cyprus took place on Tuesday.',
    'signed@2026-11-17',
  ],
  ['The visit wrapped up with the signing of a military agreement between Morocco and Niger.', 'signed'],
  ['The signing of the defence treaty between Ireland and Iceland has been postponed.', 'signed/planned'],
  ['No defence agreement has been signed between Finland and Turkey.', 'signed/negated'],
  ['Military cooperation agreement signed between Tunisia and Libya', 'signed'],
  [
    'The defence agreement between France and Kuwait was signed in 2009. The Senate approved it in 2011, the National Assembly in 2012.',
    'signed@2009 approved_upper@2011 approved_lower@2012',
  ],
  ['The Government Council took note of the military agreement between Morocco and Liberia.', 'gov_examined'],
  ['The defence agreement between Cuba and Nicaragua is not yet in force.', 'entered_into_force/negated'],
  ['Mali has decided to terminate the defence agreement with France.', 'denounced'],
  ['Senegal has requested the renegotiation of the defence agreement with France.', 'revision_requested'],
  [
    'The Duma rejected ratification of the military agreement between Russia and Uganda.',
    'rejected@2026-11-21~',
  ],
  ['Cyprus and Israel are in talks on a defence agreement.', 'negotiated/ongoing'],
  [
    'A five-year extension of the defence agreement between Oman and the United Kingdom has been signed.',
    'renewed',
  ],
  ['The military cooperation agreement between Ghana and Togo provides for joint exercises.', ''],
  [
    'The defence agreement between Chile and Peru may be terminated by either Party on six months’ notice.',
    '',
  ],
  [
    'Under the military agreement signed between Russia and Laos, a hundred cadets are studying in Moscow.',
    '',
  ],
  ['The Senate is considering a bill on pensions; the defence agreement with Japan is not affected.', ''],
  [
    'The agreement between Serbia and Egypt will enter into force once ratified. Will others join the pact?',
    '',
  ],
];

const PUBLISHED = '2026-11-21';

const told = ({ step, mod, date }: EventClaim): string =>
  `${step}${mod === undefined ? '' : `/${mod}`}${date === undefined ? '' : `@${date}`}`;

for (const [code, examples] of [
  ['fr', FRENCH],
  ['en', ENGLISH],
] as const)
  for (const [text, steps] of examples)
    test(`${code}: ${text}`, () => {
      const claims = readText(text, compiled(code) as CompiledLanguage, PUBLISHED);
      const events = claims.filter((claim) => claim.t === 'event').map(told);
      assert.deepEqual(events.sort(), steps.split(' ').filter(Boolean).sort());
    });

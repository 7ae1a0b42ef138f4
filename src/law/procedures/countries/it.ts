// How Italy comes to be bound: dated steps, each with its source; `verified: false` = no source was seen.
import type { Procedure } from '../procedure.ts';

export const IT = [
  {
    route: 'law',
    from: '1948-01-01',
    name: 'Treaty under art. 80',
    basis: 'Constitution arts 72(4), 80, 87 (from memory)',
    steps: [
      { id: 'signature', organ: 'plenipotentiary', label: 'signature', after: [], verified: true },
      {
        id: 'governmentExamination',
        organ: 'Council of Ministers',
        label: "bill 'ratifica ed esecuzione' with its costs",
        after: ['signature'],
        verified: true,
        source: 'bills seen',
      },
      {
        id: 'tabling',
        organ: 'Government',
        label: 'tabled in either chamber',
        after: ['governmentExamination'],
        verified: true,
        source: 'bills seen',
      },
      { id: 'upperChamber', organ: 'Senate', label: 'vote in plenary', after: ['tabling'], verified: false },
      {
        id: 'lowerChamber',
        organ: 'Chamber of Deputies',
        label: 'vote in plenary',
        after: ['tabling'],
        verified: false,
      },
      {
        id: 'lawSigned',
        organ: 'President',
        label: 'promulgation',
        after: ['upperChamber', 'lowerChamber'],
        verified: false,
        source: 'one month',
        limit: 'P1M',
        limitVerified: false,
      },
      {
        id: 'publication',
        organ: 'Gazzetta Ufficiale',
        label: 'publication',
        after: ['lawSigned'],
        verified: false,
        optional: true,
      },
      {
        id: 'ratification',
        organ: 'President',
        label: 'instrument of ratification',
        after: ['lawSigned'],
        verified: false,
      },
      {
        id: 'notification',
        organ: 'Foreign Ministry',
        label: 'exchange or notification',
        after: ['ratification'],
        verified: true,
        source: 'clauses seen',
      },
    ],
  },
] as const satisfies readonly Procedure[];

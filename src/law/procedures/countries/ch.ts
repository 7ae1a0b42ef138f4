// How Switzerland comes to be bound: dated steps, each with its source; `verified: false` = no source was seen.
import type { Procedure } from '../procedure.ts';

export const CH = [
  {
    route: 'federalCouncil',
    from: '2000-01-01',
    name: 'Concluded by the Federal Council alone (training, armament, peace support)',
    basis: 'RVOG art. 7a; Military Act arts 48a, 66b, 109b (dates of these articles not checked)',
    steps: [
      {
        id: 'draftApproval',
        organ: 'Federal Council',
        label: 'text approved, before signature',
        after: [],
        verified: true,
        source: 'press',
      },
      {
        id: 'signature',
        organ: 'department or ambassador',
        label: 'signature, often binding',
        after: ['draftApproval'],
        verified: true,
      },
      {
        id: 'notification',
        organ: 'Foreign Department',
        label: 'notification, where the text asks for it',
        after: ['signature'],
        verified: true,
      },
      {
        id: 'publication',
        organ: 'AS/RO',
        label: 'publication',
        after: ['notification'],
        verified: true,
        optional: true,
      },
    ],
  },
  {
    route: 'assembly',
    from: '2000-01-01',
    name: 'Approved by the Federal Assembly',
    basis: 'Federal Constitution arts 141, 166, 184',
    steps: [
      { id: 'draftApproval', organ: 'Federal Council', label: 'text approved', after: [], verified: true },
      {
        id: 'signature',
        organ: 'plenipotentiary',
        label: 'signature',
        after: ['draftApproval'],
        verified: true,
      },
      {
        id: 'tabling',
        organ: 'Federal Council',
        label: 'dispatch to the Assembly',
        after: ['signature'],
        verified: false,
      },
      {
        id: 'lowerChamber',
        organ: 'National Council',
        label: 'vote (either first)',
        after: ['tabling'],
        verified: false,
      },
      { id: 'upperChamber', organ: 'Council of States', label: 'vote', after: ['tabling'], verified: false },
      {
        id: 'referendumPeriod',
        organ: 'people',
        label: '100 days, where the optional referendum applies',
        after: ['lowerChamber', 'upperChamber'],
        verified: false,
        optional: true,
      },
      {
        id: 'ratification',
        organ: 'Federal Council',
        label: 'ratification',
        after: ['lowerChamber', 'upperChamber'],
        verified: false,
      },
      {
        id: 'notification',
        organ: 'Foreign Department',
        label: 'notification or exchange',
        after: ['ratification'],
        verified: false,
      },
    ],
  },
] as const satisfies readonly Procedure[];

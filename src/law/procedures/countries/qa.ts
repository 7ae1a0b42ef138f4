// How Qatar comes to be bound: dated steps, each with its source; `verified: false` = no source was seen.
import type { Procedure } from '../procedure.ts';

export const QA = [
  {
    route: 'decree',
    from: '2005-06-09',
    name: 'Ordinary treaty',
    basis: 'Permanent Constitution art. 68 (in force one year after its issue; day not checked)',
    steps: [
      {
        id: 'governmentApproval',
        organ: 'Council of Ministers',
        label: 'approval',
        after: [],
        verified: false,
        optional: true,
      },
      { id: 'signature', organ: 'minister', label: 'signature', after: [], verified: false },
      {
        id: 'decree',
        organ: 'Emir',
        label: 'decree concluding the treaty',
        after: ['signature'],
        verified: true,
        source: 'art. 68',
      },
      {
        id: 'parliament',
        organ: 'Shura Council',
        label: 'treaty communicated with explanations; no vote needed',
        after: ['decree'],
        verified: true,
        source: 'art. 68',
        optional: true,
      },
      {
        id: 'publication',
        organ: 'Official Gazette',
        label: 'publication, needed for force of law inside Qatar',
        after: ['decree'],
        verified: true,
        source: 'art. 68',
        optional: true,
      },
      {
        id: 'notification',
        organ: 'Foreign Ministry',
        label: 'notification or exchange',
        after: ['decree'],
        verified: false,
      },
    ],
  },
  {
    route: 'law',
    from: '2005-06-09',
    name: "Treaty touching territory, sovereignty, citizens' rights or laws",
    basis: 'art. 68, second sentence',
    steps: [
      { id: 'signature', organ: 'minister', label: 'signature', after: [], verified: false },
      { id: 'parliament', organ: 'Shura Council', label: 'law', after: ['signature'], verified: false },
      {
        id: 'lawSigned',
        organ: 'Emir',
        label: 'law issued',
        after: ['parliament'],
        verified: true,
        source: 'art. 68',
      },
      {
        id: 'publication',
        organ: 'Official Gazette',
        label: 'publication',
        after: ['lawSigned'],
        verified: true,
        optional: true,
      },
      {
        id: 'notification',
        organ: 'Foreign Ministry',
        label: 'notification',
        after: ['lawSigned'],
        verified: false,
      },
    ],
  },
] as const satisfies readonly Procedure[];

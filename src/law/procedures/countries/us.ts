// How the United States comes to be bound: dated steps, each with its source; `verified: false` = no source was seen.
import type { Procedure } from '../procedure.ts';

export const US = [
  {
    route: 'senate',
    from: '1789-03-04',
    name: 'Treaty in the sense of art. II',
    basis: 'Constitution art. II s 2',
    steps: [
      { id: 'signature', organ: 'plenipotentiary', label: 'signature', after: [], verified: true },
      {
        id: 'tabling',
        organ: 'President',
        label: 'sent to the Senate',
        after: ['signature'],
        verified: true,
      },
      {
        id: 'committee',
        organ: 'Foreign Relations Committee',
        label: 'report',
        after: ['tabling'],
        verified: true,
        optional: true,
      },
      {
        id: 'upperChamber',
        organ: 'Senate',
        label: 'advice and consent by two thirds: not ratification',
        after: ['tabling'],
        verified: true,
      },
      {
        id: 'ratification',
        organ: 'President',
        label: 'ratification',
        after: ['upperChamber'],
        verified: true,
      },
      {
        id: 'notification',
        organ: 'State Department',
        label: 'exchange or deposit',
        after: ['ratification'],
        verified: true,
      },
    ],
  },
  {
    route: 'executive',
    from: '2023-09-19',
    name: 'Executive agreement and qualifying non-binding instrument',
    basis: '1 U.S.C. 112b as amended (monthly reporting)',
    steps: [
      {
        id: 'fullPowers',
        organ: 'State Department',
        label: 'authority to negotiate and conclude (Circular 175)',
        after: [],
        verified: false,
      },
      {
        id: 'signature',
        organ: 'authorised officer',
        label: 'signature; usually binds',
        after: ['fullPowers'],
        verified: true,
      },
      {
        id: 'publication',
        organ: 'State Department',
        label: 'text reported to Congress and published',
        after: ['signature'],
        verified: true,
        optional: true,
      },
    ],
  },
  {
    route: 'executive',
    from: '1972-08-22',
    to: '2023-09-18',
    name: 'Executive agreement',
    basis: 'Case-Zablocki Act (sixty days; not re-read)',
    steps: [
      {
        id: 'fullPowers',
        organ: 'State Department',
        label: 'authority (Circular 175)',
        after: [],
        verified: false,
      },
      {
        id: 'signature',
        organ: 'authorised officer',
        label: 'signature; usually binds',
        after: ['fullPowers'],
        verified: true,
      },
      {
        id: 'publication',
        organ: 'State Department',
        label: 'text sent to Congress',
        after: ['signature'],
        verified: false,
        optional: true,
      },
    ],
  },
] as const satisfies readonly Procedure[];

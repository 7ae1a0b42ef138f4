// How Uzbekistan comes to be bound: dated steps, each with its source; `verified: false` = no source was seen.
import type { Procedure } from '../procedure.ts';

export const UZ = [
  {
    route: 'ratification',
    from: '2019-02-07',
    name: 'Treaties subject to ratification',
    basis:
      'Law ZRU-518 of 6 February 2019, amended by ZRU-880 of 28 Nov 2023 (articles on ratification not read)',
    steps: [
      {
        id: 'draftApproval',
        organ: 'President or Government',
        label: 'authority to sign',
        after: [],
        verified: false,
      },
      {
        id: 'signature',
        organ: 'authorised person',
        label: 'signature',
        after: ['draftApproval'],
        verified: false,
      },
      {
        id: 'lowerChamber',
        organ: 'Legislative Chamber',
        label: 'law on ratification',
        after: ['signature'],
        verified: false,
      },
      { id: 'upperChamber', organ: 'Senate', label: 'approval', after: ['lowerChamber'], verified: false },
      { id: 'lawSigned', organ: 'President', label: 'law signed', after: ['upperChamber'], verified: false },
      {
        id: 'notification',
        organ: 'Foreign Ministry',
        label: 'notification',
        after: ['lawSigned'],
        verified: true,
        source: 'yuz.uz 2023',
      },
    ],
  },
  {
    route: 'approval',
    from: '2019-02-07',
    name: 'Approved by the executive',
    basis: 'ZRU-518 art. 22 (seen applied in 2023)',
    steps: [
      { id: 'signature', organ: 'authorised person', label: 'signature', after: [], verified: true },
      {
        id: 'governmentApproval',
        organ: 'President or Cabinet',
        label: 'resolution approving',
        after: ['signature'],
        verified: true,
      },
      {
        id: 'notification',
        organ: 'Foreign Ministry',
        label: 'notification that internal procedures are complete',
        after: ['governmentApproval'],
        verified: true,
      },
    ],
  },
  {
    route: 'ratification',
    from: '1995-12-22',
    to: '2019-02-06',
    name: 'Earlier law',
    basis: 'Law 172-I of 22 Dec 1995 (one chamber until January 2005, then two: not verified)',
    steps: [
      { id: 'signature', organ: 'authorised person', label: 'signature', after: [], verified: false },
      {
        id: 'parliament',
        organ: 'Oliy Majlis',
        label: 'ratification',
        after: ['signature'],
        verified: false,
      },
      {
        id: 'notification',
        organ: 'Foreign Ministry',
        label: 'notification',
        after: ['parliament'],
        verified: false,
      },
    ],
  },
] as const satisfies readonly Procedure[];

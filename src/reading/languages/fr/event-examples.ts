// French sentences about what is done to agreements, with the acts to be read from them; and sentences that tell of none.
import type { LanguageExample } from '../language.ts';

export const eventExamples: readonly LanguageExample[] = [
  {
    text: 'En signant vendredi à Lima un accord de défense, le Pérou et Malte tournent une page.',
    published: '2026-11-21',
    facts: [{ t: 'event', step: 'signed', date: '2026-11-20', place: 'Lima' }],
  },
  {
    text: 'La signature, par les ministres péruvien et maltais, d’un accord de défense entre Lima et La Valette est intervenue mercredi.',
    published: '2026-11-21',
    facts: [{ t: 'event', step: 'signed', date: '2026-11-18' }],
  },
  {
    text: 'Lima a annoncé la prochaine signature d’un accord de défense entre le Pérou et Malte.',
    facts: [{ t: 'event', step: 'signed', mod: 'planned' }],
  },
  {
    text: 'L’accord de défense entre le Pérou et Malte a été présenté aux parlementaires péruviens. Ceux-ci l’ont adopté sans débat.',
    facts: [{ t: 'event', step: 'approved', by: 'PE:parliament' }],
  },
  {
    text: 'Le décret n° 2026-31 du 2 juillet 2026 portant ratification de l’accord de défense entre le Pérou et Malte a été signé par le Président.',
    facts: [{ t: 'event', step: 'ratified', date: '2026-07-02' }],
  },
  {
    text: 'Le Storting a donné, à une large majorité, son feu vert à l’accord de défense entre la Norvège et Malte.',
    facts: [{ t: 'event', step: 'approved', by: 'NO:parliament' }],
  },
  {
    text: 'Le porte-parole a indiqué que le Parlement serait saisi du projet de loi relatif à l’accord de défense entre le Maroc et Malte.',
    facts: [{ t: 'event', step: 'tabled', mod: 'planned' }],
  },
  {
    text: 'Le Mexique n’a ni signé ni ratifié l’accord militaire proposé par le Pérou.',
    facts: [
      { t: 'event', step: 'signed', mod: 'negated' },
      { t: 'event', step: 'ratified', mod: 'negated' },
    ],
  },
  {
    text: 'Après l’Assemblée nationale la veille, le Sénat a approuvé jeudi l’accord de défense entre le Cameroun et Malte.',
    published: '2026-11-21',
    facts: [
      { t: 'event', step: 'approved_lower' },
      { t: 'event', step: 'approved_upper', date: '2026-11-19' },
    ],
  },
  {
    text: 'La Colombie pourrait se retirer de l’accord de défense entre Bogota et Lima.',
    facts: [{ t: 'event', step: 'denounced', mod: 'conditional' }],
  },
  {
    text: 'Le Portugal a mis lundi fin à l’accord militaire qui le liait à Malte depuis 2012.',
    published: '2026-11-21',
    facts: [
      { t: 'event', step: 'denounced', date: '2026-11-16' },
      { t: 'event', step: 'signed', date: '2012' },
    ],
  },
  {
    text: 'L’accord de défense entre le Pérou et Malte porte, depuis lundi, la signature des deux ministres.',
    published: '2026-11-21',
    facts: [{ t: 'event', step: 'signed', date: '2026-11-16' }],
  },
  {
    text: 'Les deux accords de défense entre le Pérou et Malte vivent leurs derniers jours : Lima vient d’y mettre fin.',
    facts: [{ t: 'event', step: 'denounced' }],
  },
  {
    text: 'L’avocat a dénoncé un accord militaire entre le Pérou et Malte jugé léonin.',
    facts: [{ t: 'agreement', parties: ['PE', 'MT'], kind: 'agreement' }],
  },
  {
    text: 'Par deux fois repoussée, la signature de l’accord de défense entre le Pérou et Malte est désormais fixée au 12 décembre.',
    published: '2026-11-21',
    facts: [{ t: 'event', step: 'signed', mod: 'planned', date: '2026-12-12' }],
  },
  {
    text: 'Le parti demande que l’accord de défense entre le Pérou et Malte soit dénoncé.',
    facts: [{ t: 'event', step: 'denounced', mod: 'proposed' }],
  },
  {
    text: 'La Guinée a décidé de ne pas reconduire l’accord militaire conclu avec le Maroc en 2016.',
    facts: [{ t: 'event', step: 'signed', date: '2016' }],
  },
  {
    text: 'Les ministres péruvien et maltais ont procédé, ce matin, à la signature d’un accord de défense entre Lima et La Valette.',
    published: '2026-11-21',
    facts: [{ t: 'event', step: 'signed' }],
  },
  {
    text: 'Mandat a été donné au ministre péruvien de la Défense pour signer l’accord de défense avec Malte.',
    facts: [
      { t: 'event', step: 'draft_approved' },
      { t: 'event', step: 'signed', mod: 'planned' },
    ],
  },
  {
    text: 'Le projet de loi, qui approuve l’accord de défense entre le Pérou et Malte, compte trois articles.',
    facts: [{ t: 'agreement', parties: ['PE', 'MT'], kind: 'agreement' }],
  },
];

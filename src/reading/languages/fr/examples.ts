// French sentences with the facts that must be read from them, and sentences with none; run as tests.
import type { LanguageExample } from '../language.ts';

export const examples: readonly LanguageExample[] = [
  {
    text: 'Que contient l’accord de défense entre le Ghana et le Togo ? De la cyberdéfense et du déminage.',
    facts: [{ t: 'domains', of: 'a1', codes: ['CYB', 'DEM'] }],
  },
  {
    text: 'L’accord militaire entre le Ghana et le Togo se concentre principalement sur la santé militaire, mais il exclut toute présence permanente.',
    facts: [
      { t: 'domains', of: 'a1', codes: ['MED'] },
      { t: 'domains', of: 'a1', codes: ['BAS'], mod: 'negated' },
    ],
  },
  {
    text: 'L’accord militaire entre le Ghana et le Togo, qui organise la surveillance de l’espace aérien togolais, a été ratifié.',
    facts: [{ t: 'domains', of: 'a1', codes: ['AIR'] }],
  },
  {
    text: 'L’accord militaire signé jeudi par le Ghana et le Togo remplace le traité de 2011 et court sur huit ans.',
    facts: [{ t: 'term', of: 'a1', dur: 'P8Y' }],
  },
  {
    text: 'Selon l’accord de formation militaire entre le Ghana et le Togo, le Ghana paie les billets des stagiaires togolais.',
    facts: [{ t: 'cost', of: 'a1', rule: 'host' }],
  },
  {
    text: 'Le loyer prévu par l’accord militaire entre le Ghana et le Togo est de 3 millions de dollars par an.',
    facts: [{ t: 'cost', of: 'a1', rule: 'amount', amount: 3000000, cur: 'USD' }],
  },
  {
    text: 'L’accord de défense entre le Pérou et le Chili a été signé à Lima le 4 mai 2011 ; il est conclu pour trois ans et renouvelable par tacite reconduction pour une période égale, sauf préavis de trois mois.',
    facts: [
      { t: 'agreement', parties: ['PE', 'CL'], kind: 'agreement', subject: 'defence_coop' },
      { t: 'event', step: 'signed', date: '2011-05-04', place: 'Lima' },
      { t: 'term', dur: 'P3Y', renewal: 'tacit', period: 'same', notice: 'P3M', ref: 'expiry' },
    ],
  },
  {
    text: 'La convention de coopération militaire entre le Ghana et le Togo est valable trois ans et se prolonge par tacite reconduction d’année en année.',
    facts: [{ t: 'term', dur: 'P3Y', renewal: 'tacit', period: 'P1Y', times: 'successive' }],
  },
  {
    text: 'Le mémorandum d’entente entre la Tunisie et le Portugal sur l’hydrographie militaire est conclu pour deux ans, renouvelables une fois par accord écrit.',
    facts: [{ t: 'term', dur: 'P2Y', renewal: 'express', times: 'once' }],
  },
  {
    text: 'Les instruments de ratification du traité de défense entre la Bolivie et le Venezuela ont été échangés à Caracas le 11 juin 2008.',
    facts: [{ t: 'event', step: 'exchanged', date: '2008-06-11', place: 'Caracas' }],
  },
  {
    text: 'Aucun des deux parlements n’a encore ratifié le traité de partenariat stratégique entre la Serbie et l’Arménie.',
    facts: [{ t: 'event', mod: 'negated' }],
  },
  {
    text: 'L’accord de coopération militaire entre le Gabon et le Maroc, signé en 1983, a été remanié en 2006.',
    facts: [
      { t: 'event', step: 'signed', date: '1983' },
      { t: 'event', step: 'amended', date: '2006' },
    ],
  },
  {
    text: 'Au terme de la rencontre, le ministre lituanien de la Défense, Jonas Petrauskas, et son homologue danois, Lars Holm, ont apposé leur signature au plan de coopération militaire pour 2027.',
    facts: [
      { t: 'agreement', parties: ['LT', 'DK'], kind: 'plan', period: '2027' },
      { t: 'event', step: 'signed' },
      { t: 'person', name: 'Jonas Petrauskas', role: 'min_defence', country: 'LT' },
    ],
  },
  {
    text: 'La signature de l’accord de défense entre l’Irlande et Malte pourrait intervenir au printemps.',
    published: '2025-01-10',
    facts: [{ t: 'event', step: 'signed', mod: 'planned' }],
  },
  {
    text: 'Le ministre portugais de la Défense, Rui Teles, s’est rendu à Praia. L’accord militaire entre le Portugal et le Cap-Vert sera revu, a-t-il précisé.',
    facts: [{ t: 'claim', by: 'person:Rui Teles' }],
  },
  {
    text: 'L’accord de coopération militaire entre la Lettonie et le Ghana établit des bases solides. Comme l’a souligné le sénateur letton Janis Kalnins, ce partenariat permettra de former des militaires.',
    facts: [{ t: 'claim', by: 'person:Janis Kalnins', verb: 'stressed', of: ['a1'] }],
  },
  {
    text: 'L’accord militaire entre la Lettonie et le Ghana entrera en vigueur en mai, a indiqué mardi aux journalistes le service de presse du ministère letton de la Défense.',
    facts: [{ t: 'claim', by: 'org:service de presse du ministère letton de la Défense', of: ['a1'] }],
  },
  {
    text: 'À en croire un haut responsable ghanéen, l’accord militaire avec la Lettonie sera revu.',
    facts: [{ t: 'claim', by: 'org:haut responsable ghanéen', verb: 'according_to' }],
  },
  {
    text: 'L’accord militaire entre la Lettonie et le Ghana a été dénoncé. C’est ce qu’annonce le site de la présidence.',
    facts: [{ t: 'claim', by: 'org:site de la présidence', verb: 'announced', of: ['a1'] }],
  },
  {
    text: 'Pour la République de Malte,                  Pour la République du Pérou,\nJosef Vella                                   Ana Quispe\nMinistre de la Défense                        Ministre de la Défense\n',
    facts: [
      { t: 'person', name: 'Josef Vella', role: 'min_defence', country: 'MT' },
      { t: 'person', name: 'Ana Quispe', role: 'min_defence', country: 'PE' },
    ],
  },
  {
    text: 'Le texte a été signé pour Malte par le général Josef Vella, qui commande la marine, et du côté péruvien par le vice-amiral en retraite Luis Soto.',
    facts: [
      { t: 'person', name: 'Josef Vella', role: 'cdr', country: 'MT' },
      { t: 'person', name: 'Luis Soto', role: 'expert', country: 'PE' },
    ],
  },
  {
    text: 'Le ministre délégué chargé de la Défense du Pérou, Luis Soto, a reçu le ministre délégué auprès du ministre de la Défense de Malte, Josef Vella.',
    facts: [
      { t: 'person', name: 'Luis Soto', role: 'min_defence', country: 'PE' },
      { t: 'person', name: 'Josef Vella', role: 'dep_min_defence', country: 'MT' },
    ],
  },
  {
    text: 'De source diplomatique, le Pérou et Malte ont signé un accord de défense. Il sera ratifié en mai, lit-on dans un communiqué conjoint.',
    facts: [
      { t: 'claim', by: 'org:source diplomatique', verb: 'according_to', of: ['a1'] },
      { t: 'claim', by: 'doc:communiqué conjoint', verb: 'said', of: ['a1'] },
    ],
  },
  {
    text: 'La sénatrice péruvienne Ana Quispe est catégorique : « L’accord de défense avec Malte ne sera pas signé. »',
    facts: [{ t: 'claim', by: 'person:Ana Quispe', verb: 'said', of: ['a1'] }],
  },
  {
    text: 'Exercices conjoints, médecine et droit militaires figurent parmi les domaines de l’accord de coopération militaire entre le Ghana et le Togo.',
    facts: [{ t: 'domains', of: 'a1', codes: ['EXR', 'MED', 'LAW'] }],
  },
  {
    text: 'La ministre péruvienne de la Défense, Ana Rojas, a reçu à Lima son homologue chilien, Luis Vera. Ils ont évoqué la cyberdéfense et le déminage.',
    facts: [{ t: 'domains', of: 'rel:CL-PE', codes: ['CYB', 'DEM'] }],
  },
  {
    text: 'L’accord de défense entre le Ghana et le Togo comprend plusieurs volets :\n– la formation des cadres\n– le soutien logistique\n– la cartographie',
    facts: [{ t: 'domains', of: 'a1', codes: ['TRG', 'LOG', 'GEO'] }],
  },
  {
    text: 'L’accord militaire entre le Ghana et le Togo ne couvre pas le transfert d’armements.',
    facts: [{ t: 'domains', of: 'a1', codes: ['ACQ'], mod: 'negated' }],
  },
  {
    text: 'L’accord militaire entre le Ghana et le Togo est conclu pour dix ans. Chaque Partie peut le dénoncer moyennant un préavis d’un an.',
    facts: [{ t: 'term', dur: 'P10Y', notice: 'P1Y', ref: 'any' }],
  },
  {
    text: 'L’accord militaire entre le Ghana et le Togo est conclu pour dix ans, reconduits tacitement, sauf avis contraire donné six mois avant le terme. Chaque Partie peut le dénoncer à tout moment. La dénonciation prend effet trois mois après sa notification.',
    facts: [
      { t: 'term', dur: 'P10Y', renewal: 'tacit', notice: 'P6M', ref: 'expiry' },
      { t: 'term', effect: 'P3M', ref: 'any' },
    ],
  },
  {
    text: 'Aux termes de l’accord militaire entre la Belgique et le Bénin, la Partie belge assure l’hébergement des stagiaires.',
    facts: [{ t: 'cost', of: 'a1', rule: 'host' }],
  },
  {
    text: 'Le Pérou et Malte ont signé un accord de défense. Il dure cinq ans, précise le communiqué.',
    facts: [{ t: 'claim', by: 'doc:communiqué', verb: 'specified', of: ['a1'] }],
  },
  {
    text: 'Dix officiers péruviens suivront dès la rentrée les cours de l’Université nationale de la défense de Malte.',
    facts: [{ t: 'activity', kind: 'training', institution: 'Université nationale de la défense de Malte' }],
  },
  {
    text: 'Le Gouvernement a donné son accord à la construction d’un pont entre les deux rives.',
    facts: [],
  },
  { text: 'L’exercice budgétaire 2024 s’est achevé sur un excédent.', facts: [] },
  { text: 'La convention nationale du parti a réuni huit cents délégués à Lyon.', facts: [] },
  { text: 'La chanteuse a signé des autographes à Bruxelles le 3 mai 2024.', facts: [] },
  { text: 'Le comité des fêtes a remis une médaille au capitaine des pompiers de Namur.', facts: [] },
];

// French sentences about agreements, with the agreements to be read from them; and sentences that name none.
import type { LanguageExample } from '../language.ts';

export const agreementExamples: readonly LanguageExample[] = [
  {
    text: 'Paris a signé deux accords de défense cette semaine : l’un avec la Jordanie, l’autre avec le Koweït.',
    facts: [
      { t: 'agreement', parties: ['JO', 'FR'], kind: 'agreement' },
      { t: 'agreement', parties: ['KW', 'FR'], kind: 'agreement' },
    ],
  },
  {
    text: 'Le Sénat kazakhstanais a ratifié trois textes : l’accord de coopération militaire avec la Turquie, celui conclu avec le Qatar et l’accord avec la Jordanie sur la formation des militaires.',
    facts: [
      { t: 'agreement', parties: ['TR', 'KZ'], kind: 'agreement' },
      { t: 'agreement', parties: ['QA', 'KZ'], kind: 'agreement' },
      { t: 'agreement', parties: ['JO', 'KZ'], kind: 'agreement' },
    ],
  },
  {
    text: 'Comme le Mali, le Burkina Faso a mis fin à l’accord militaire qui le liait à la France.',
    facts: [{ t: 'agreement', parties: ['FR', 'BF'], kind: 'agreement' }],
  },
  {
    text: 'Les députés sénégalais ont adopté deux projets de loi. Le premier autorise la ratification de l’accord de coopération militaire avec la Gambie, le second celle de l’accord de défense avec la Mauritanie.',
    facts: [
      { t: 'agreement', parties: ['GM', 'SN'], kind: 'agreement' },
      { t: 'agreement', parties: ['MR', 'SN'], kind: 'agreement' },
    ],
  },
  {
    text: 'Les ministres de la Défense de la Grèce, de Chypre et de l’Égypte se sont réunis à Nicosie. Les trois ministres ont signé une déclaration commune.',
    facts: [{ t: 'agreement', parties: ['GR', 'CY', 'EG'], kind: 'declaration' }],
  },
  {
    text: 'Athènes a signé avec Tirana un protocole de coopération militaire.',
    facts: [{ t: 'agreement', parties: ['AL', 'GR'], kind: 'protocol' }],
  },
  {
    text: 'Moscou a signé des accords militaires avec la Centrafrique et avec le Mali.',
    facts: [
      { t: 'agreement', parties: ['RU', 'CF'], kind: 'agreement' },
      { t: 'agreement', parties: ['RU', 'ML'], kind: 'agreement' },
    ],
  },
  {
    text: 'L’accord de défense entre Lima et Quito a été approuvé. Pour le cas de la Bolivie, le gouvernement a dénoncé le traité de défense de 1998 avec le Pérou.',
    facts: [
      { t: 'agreement', parties: ['PE', 'EC'], kind: 'agreement' },
      { t: 'agreement', parties: ['PE', 'BO'], kind: 'treaty' },
    ],
  },
  {
    text: 'Le Pérou et Malte ont signé en 2001 un accord militaire. Celui qui lui succède a été signé en 2019 par les deux pays.',
    facts: [{ t: 'agreement', parties: ['PE', 'MT'], kind: 'agreement' }],
  },
  { text: 'Le Conseil a adopté son plan de table et un document d’urbanisme.', facts: [] },
  { text: 'La Croix-Rouge a signé un contrat de location avec la mairie de Pau.', facts: [] },
  {
    text: 'Un contrat de 320 millions d’euros portant sur dix-huit canons a été paraphé entre Nexter et le ministère tchèque de la Défense.',
    facts: [{ t: 'agreement', parties: ['Nexter', 'CZ'], kind: 'contract' }],
  },
  {
    text: 'La Déclaration conjointe franco-britannique de Northwood coordonne les deux forces de dissuasion.',
    facts: [{ t: 'agreement', parties: ['FR', 'GB'], kind: 'declaration' }],
  },
  {
    text: '« Nous n’avons jamais signé d’accord de base avec la Russie », a martelé le porte-parole du gouvernement soudanais.',
    facts: [{ t: 'agreement', parties: ['RU', 'SD'], kind: 'agreement', mod: 'negated' }],
  },
  {
    text: 'L’Union européenne et le Japon ont adopté un partenariat de sécurité et de défense à Tokyo.',
    facts: [{ t: 'agreement', parties: ['JP', 'EU'], kind: 'partnership' }],
  },
  {
    text: 'La CEDEAO et les États-Unis ont conclu un mémorandum sur la lutte contre la piraterie.',
    facts: [{ t: 'agreement', parties: ['US', 'ECOWAS'], kind: 'mou' }],
  },
  {
    text: 'Les habitants ont signé une convention avec la mairie pour l’usage du terrain militaire.',
    facts: [],
  },
  {
    text: 'Lomé est également lié à Paris par un accord de défense du 13 mars 2009.',
    facts: [{ t: 'agreement', parties: ['TG', 'FR'], kind: 'agreement' }],
  },
  {
    text: 'L’arrangement d’application de l’Accord de coopération militaire du 12 janvier 2016 a été signé hier à Nouakchott par le chef d’état-major mauritanien et l’ambassadeur de Turquie.',
    facts: [
      { t: 'agreement', parties: ['MR', 'TR'], kind: 'technical_arrangement' },
      { t: 'agreement', parties: ['MR', 'TR'], kind: 'agreement' },
    ],
  },
  {
    text: 'Le Tchad a dénoncé l’accord de défense avec la France. Aucun pacte secret n’existe avec Moscou.',
    facts: [
      { t: 'agreement', parties: ['FR', 'TD'], kind: 'agreement' },
      { t: 'agreement', parties: ['RU', 'TD'], kind: 'agreement', mod: 'negated' },
    ],
  },
  {
    text: 'Le Burundi et le Rwanda se sont vus. L’accord tripartite avec l’Ouganda sur la défense ne sera pas prêt avant l’été.',
    facts: [{ t: 'agreement', parties: ['UG', 'BI', 'RW'], kind: 'agreement' }],
  },
  {
    text: 'L’accord de défense entre le Sénégal et la Gambie est renouvelé. Ce que Dakar a signé avec Bissau en 2017 reste en l’état.',
    facts: [
      { t: 'agreement', parties: ['SN', 'GM'], kind: 'agreement' },
      { t: 'agreement', parties: ['SN', 'GW'], kind: 'agreement' },
      { t: 'event', step: 'signed', date: '2017' },
    ],
  },
  {
    text: 'Les seuls accords de défense de l’Ouganda sont ceux avec le Kenya et le Rwanda.',
    facts: [
      { t: 'agreement', parties: ['KE', 'UG'], kind: 'agreement' },
      { t: 'agreement', parties: ['RW', 'UG'], kind: 'agreement' },
    ],
  },
  {
    text: 'Moscou a peu signé. Avec le Mali il y a un accord militaire, avec le Burkina Faso un simple mémorandum de défense.',
    facts: [
      { t: 'agreement', parties: ['ML', 'RU'], kind: 'agreement' },
      { t: 'agreement', parties: ['BF', 'RU'], kind: 'mou' },
    ],
  },
  {
    text: 'Le Turkménistan veut du Qatar ce que lui donne la Turquie, avec laquelle il a signé en 2023 un accord de formation militaire.',
    facts: [{ t: 'agreement', parties: ['TR', 'TM'], kind: 'agreement' }],
  },
  {
    text: 'Vendredi, l’Arménie a signé avec Moscou un accord militaire et, avec Paris, une lettre d’intention sur la formation d’officiers.',
    facts: [
      { t: 'agreement', parties: ['RU', 'AM'], kind: 'agreement' },
      { t: 'agreement', parties: ['FR', 'AM'], kind: 'loi' },
    ],
  },
  {
    text: 'Les ministres roumain et moldave ont examiné le plan de coopération militaire pour 2021 et signé le plan de coopération militaire pour 2022.',
    facts: [
      { t: 'agreement', parties: ['RO', 'MD'], kind: 'plan', period: '2021' },
      { t: 'agreement', parties: ['RO', 'MD'], kind: 'plan', period: '2022' },
    ],
  },
  { text: 'La déclaration du ministère de la Défense du Mali a surpris Paris.', facts: [] },
];

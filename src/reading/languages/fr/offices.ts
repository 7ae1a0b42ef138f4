// French words for offices, ranks, titles and organs of State.
import type { PhraseList } from '../language.ts';

const OFFICES: PhraseList<'office'> = [
  [
    'secrétaire de cabinet|secrétaire du cabinet|patron de la Défense|patronne de la Défense|titulaire de la Défense|ministre(s)|ministre d’État|garde des Sceaux|titulaire du portefeuille',
    { post: 'minister' },
  ],
  [
    'vice-ministre(s)|vice ministre(s)|ministre adjoint(e)|secrétaire d’État|secrétaire d’État adjoint(e)|sous-secrétaire d’État|sous-secrétaire|premier vice-ministre',
    { post: 'deputy_minister' },
  ],
  ['ministre délégué|ministre déléguée|ministres délégués', { post: 'delegate' }],
  ['secrétaire', { post: 'secretary' }],
  [
    'chef de la junte|homme fort|chef de la Transition|chef de la transition|président(s)|présidente|chef de l’État|chef d’État|cheffe de l’État|président de la République|présidente de la République|président de la Transition|président du Faso|guide de la révolution|président du Conseil souverain',
    { post: 'president' },
  ],
  ['roi|émir|sultan|souverain|reine|Sa Majesté le roi', { post: 'monarch' }],
  [
    'premier ministre|première ministre|Premier ministre|chef du gouvernement|cheffe du gouvernement|chancelier|chancelière|président du gouvernement|chef de gouvernement|chef de l’exécutif',
    { post: 'head_gov' },
  ],
  [
    'numéro un de l’armée|numéro un des armées|numéro un des forces armées|chef de l’armée|chef des armées|chef des forces armées|patron de l’armée|commandant des forces armées|chef d’état-major|chef d’état-major général|chefs d’état-major|chef d’état-major des armées|chef d’état-major général des armées|chef de l’état-major|chef d’état-major interarmées|chef de l’état-major général|cheffe d’état-major|CEMA|CEMGA|chef d’état-major général des forces armées|président du comité militaire|inspecteur général des forces armées|inspecteur général des armées',
    { post: 'chief_staff' },
  ],
  [
    'chef d’état-major adjoint|sous-chef d’état-major|vice-chef d’état-major|chef d’état-major de la marine|chef d’état-major de l’armée de l’air|chef d’état-major de l’armée de terre|chef d’état-major particulier|major général',
    { post: 'deputy_chief_staff' },
  ],
  [
    'commandant(s)|commandant en chef|commandant d’armes|commandant adjoint|commandant suprême|commandante|patron|chef de corps|chef de la mission|commandant de la force',
    { post: 'commander' },
  ],
  [
    'attaché(e) de défense|attaché militaire|attaché(s) de défense|attaché naval|attaché des armées',
    { post: 'attache' },
  ],
  [
    'ambassadeur(s)|ambassadrice|ambassadeur extraordinaire et plénipotentiaire|haut-commissaire|haut commissaire|nonce|ambassadeur de|chef de la mission diplomatique',
    { post: 'ambassador' },
  ],
  [
    'chargé d’affaires|chargée d’affaires|consul|consul général|conseiller d’ambassade|conseiller politique|premier conseiller|ministre-conseiller|diplomate|représentant permanent|représentante permanente|représentant spécial|envoyé spécial|haut représentant|haute représentante',
    { post: 'diplomat' },
  ],
  [
    'émissaire|négociateur|négociatrice|chef de projet|chef de poste|coordinateur|coordinatrice|administrateur|administratrice|chargé de mission|chargée de mission|vice-gouverneur|président de l’Autorité|inspectrice|directeur|directrice|directeur général|directrice générale|directeur central|sous-directeur|directeur de cabinet|chef de cabinet|chef du département de la coopération|secrétaire général|secrétaire générale|gouverneur|préfet|maire|inspecteur|inspecteur général|coordonnateur|conseiller|conseillère|secrétaire exécutif|responsable|délégué général|commissaire|haut fonctionnaire|recteur|chef du service|doyen|procureur|adjointe|intendant|conservateur',
    { post: 'director' },
  ],
  ['chef(s)|cheffe|chef de la délégation|chef de délégation', { post: 'head' }],
  ['porte-parole|porte-paroles', { post: 'spokesperson' }],
  [
    'président de l’Assemblée nationale|présidente de l’Assemblée nationale|président de l’Assemblée|présidente de l’Assemblée|président du Sénat|présidente du Sénat|président du Parlement|président de la Chambre|président de la Chambre des représentants|président de la Chambre des députés|président du Majilis|président de la Douma|président du Conseil de la Nation|président de l’APN|perchoir',
    { post: 'speaker' },
  ],
  [
    'président de la commission|présidente de la commission|président du comité|président de l’intercommission',
    { post: 'chair' },
  ],
  ['sénateur(s)|sénatrice', { post: 'senator' }],
  [
    'rapporteur|rapporteure|vice-président de la commission|vice-présidente de la commission',
    { post: 'rapporteur' },
  ],
  [
    'député(e/s)|parlementaire|élu|élue|conseiller national|conseillère nationale|eurodéputé(e)',
    { post: 'mp' },
  ],
  [
    'observateur de la vie politique|militant|opposant|essayiste|géopolitologue|journaliste|éditorialiste|sociologue|auteur|spécialiste de défense|ancien officier|analyste|expert(e)|politologue|chercheur|chercheuse|historien|historienne|spécialiste|consultant|politiste|universitaire|professeur|professeure|enseignant-chercheur|juriste|ancien diplomate|avocat|avocate',
    { post: 'expert' },
  ],
  ['chef de la diplomatie|cheffe de la diplomatie|patron de la diplomatie', { post: 'foreign_chief' }],
  [
    'vice-président|vice-présidente|vice-président de la République|président du Conseil présidentiel',
    { post: 'official' },
  ],
  [
    'directeur des opérations|directeur de l’entraînement|directeur de la formation|directeur des plans|chef des opérations',
    { post: 'officer' },
  ],
  [
    'vice-premier ministre(s)|vice-première ministre|vice-premier|premier vice-premier ministre',
    { post: 'minister', field: 'other' },
  ],
  ['qui dirige|qui dirigeait|à la tête de|qui est à la tête de', { post: 'head' }],
  ['qui commande|qui commandait', { post: 'commander' }],
  ['qui préside|qui présidait', { post: 'chair' }],
  [
    'conseiller du ministère pour la presse|conseillère du ministère pour la presse|conseiller pour la presse|secrétaire de presse|attaché de presse|attachée de presse|chef du service de presse|responsable de la communication|chargé de communication|directeur de la communication',
    { post: 'spokesperson' },
  ],
  [
    'secrétaire à la Défense|secrétaire américain à la Défense|secrétaire à la Guerre',
    { post: 'minister', field: 'defence' },
  ],
  ['conseiller fédéral|conseillère fédérale', { post: 'minister', country: 'CH' }],
  [
    'secrétaire d’État américain|secrétaire d’État américaine|secrétaire d’État des États-Unis|chef du département d’État|secrétaire d’État américain aux Affaires étrangères',
    { post: 'minister', field: 'foreign', country: 'US' },
  ],
  ['secrétaire du Foreign Office', { post: 'minister', field: 'foreign' }],
];

/** `ministre(s)`: the plural says that several names may follow. */
export const offices: PhraseList<'office'> = OFFICES.flatMap(([phrases, value]) => {
  const many = phrases.split('|').filter((phrase) => phrase.includes('(s)'));
  const plural: PhraseList<'office'> =
    many.length === 0 ? [] : [[many.join('|').replaceAll('(s)', 's'), { ...value, plural: true }]];
  return [[phrases.replaceAll('(s)', ''), value] as const, ...plural];
});

export const fields: PhraseList<'field'> = [
  [
    'Défense|Défense nationale|défense|armées|forces armées|guerre|affaires militaires|anciens combattants|défense patriotique|forces armées nationales|DGSN',
    { field: 'defence' },
  ],
  [
    'affaires étrangères|diplomatie|relations extérieures|relations internationales|coopération internationale|affaires extérieures',
    { field: 'foreign' },
  ],
  [
    'intérieur|finances|économie|justice|santé|industrie|culture|transports|énergie|sécurité|agriculture|commerce|éducation|intégration africaine|affaires africaines|budget|situations d’urgence|environnement|numérique',
    { field: 'other' },
  ],
];

export const ranks: PhraseList<'rank'> = [
  [
    'général(e)|généraux|général d’armée|général de corps d’armée|général de division|général de brigade|général-major|général major|général-lieutenant|lieutenant-général|général de corps aérien|général de division aérienne|général de brigade aérienne|général d’armée aérienne|major-général|colonel-général|lieutenant général|amiral|vice-amiral|contre-amiral|vice-amiral d’escadre|amiral de division',
    { rank: 'general' },
  ],
  [
    'colonel(s)|colonel-major|lieutenant-colonel|commandant|capitaine|capitaine de vaisseau|capitaine de frégate|chef de bataillon|lieutenant|adjudant|maréchal|commodore|major|sergent|brigadier|brigadier-général|brigadier général|divisionnaire|commandant de corps',
    { rank: 'officer' },
  ],
];

export const honorifics: PhraseList<'honorific'> = [
  [
    'M.|M|Mme|Monsieur|Madame|MM.|Mlle|Dr|Dr.|Docteur|Pr|Me|S.E.|SE|S.E.M.|SEM|Son Excellence|Son Excellence Monsieur|Son Excellence Madame|Excellence|honorable|l’honorable|feu|Hon.|Maître|Mgr|S.E. M.|S.E. Mme|Sir|Lord|Son Altesse|Son Altesse Royale|Sa Majesté|prince|princesse|prince héritier',
    {},
  ],
  ['Sen.', { senator: true }],
  ['par intérim|intérimaire|en exercice|sortant|sortante|p.i.|a.i.|ad interim', { acting: true }],
  ['en retraite|à la retraite|retraité|de réserve|2S|en deuxième section', { retired: true }],
  ['Cheikh|cheikh|Cheik', { inNames: true }],
];

export const organs: PhraseList<'organ'> = [
  [
    'gouvernement(s)|cabinet|équipe gouvernementale|Exécutif|gouvernement fédéral|exécutif|autorités|autorités de transition|gouvernement de transition|junte|régime|putschistes|pouvoir exécutif|cabinet des ministres|militaires au pouvoir',
    { organ: 'gov' },
  ],
  [
    'Conseil des ministres|conseil des ministres|conseil ministériel|Conseil exécutif|conseil de cabinet|réunion du cabinet|Conseil de ministres|conseil ministériel restreint|conseil de gouvernement|conseil du gouvernement|kern|Conseil de gouvernement',
    { organ: 'council_of_ministers' },
  ],
  [
    'Parlement|Parlements|les deux parlements|parlementaires|législature|pouvoir législatif|parlementaires|Conseil suprême|représentation nationale|Parlement monocaméral|les parlementaires|législateurs|législateur|organe législatif|chambres réunies|les deux chambres|deux chambres du Parlement|Congrès|Conseil national de transition|Assemblée législative de transition|Conseil consultatif',
    { organ: 'parliament' },
  ],
  [
    'Assemblée nationale|Assemblée|députés|Chambre des représentants|Chambre des députés|Chambre basse|Chambre|Majlis|Assemblée populaire nationale|Chambre des communes|Assemblée nationale populaire|Conseil national|Conseil national de la Transition|CNT|plénière|Diète|Chambre des députés du peuple|Assemblée de la République|Assemblée fédérale|Chambre des Lords|élus|élus du peuple|ALT|hémicycle|élus de la Nation|représentants du peuple|chambre élue|auguste Assemblée|chambre unique|Assemblée législative|Assemblée de transition|Assemblée législative de transition|Assemblée législative du peuple|Chambre du peuple|Congrès national|Conseil législatif|Assemblée du peuple|Assemblée consultative|Conseil de la Choura|Majlis al-Choura|Majlis|Chambre des élus|première chambre',
    { organ: 'assembly' },
  ],
  [
    'Sénat|sénateurs|sénatrices et sénateurs|Chambre haute|Chambre Haute|seconde chambre|deuxième chambre du Parlement|Chambre des anciens|Haute Chambre|Haute Assemblée|Chambre des conseillers|Chambre des lords|Conseil national des provinces',
    { organ: 'senate' },
  ],
  [
    'commission|commission des affaires étrangères|commission de la défense|commission de la défense nationale et de la sécurité|intercommission|inter-commission|commission parlementaire|comité|commission sénatoriale|commission des affaires étrangères et de la défense|commission des affaires étrangères, de la défense et des forces armées',
    { organ: 'committee' },
  ],
  [
    'Comité de sécurité nationale|Comité d’État de sécurité nationale|Comité de sécurité d’État|KGB|KNB',
    { organ: 'ministry' },
  ],
  [
    'Comité interarmées des chefs d’état-major|Comité des chefs d’état-major|comité des chefs d’état-major interarmées',
    { organ: 'staff' },
  ],
  ['présidence|présidence de la République|palais présidentiel', { organ: 'presidency' }],
  [
    'ministère de la Défense|ministère de la Défense nationale|ministère des Armées|MDN|ministère des Forces armées|ministère de la Guerre',
    { organ: 'min_defence' },
  ],
  [
    'ministère des Affaires étrangères|ministère des Affaires étrangères et de la Coopération|MAE|département d’État|diplomatie',
    { organ: 'min_foreign' },
  ],
  [
    'ministère|département|Direction|DIRPA|SPF Affaires étrangères|Primature|cabinet du ministre|cabinet de la ministre|Chancellerie fédérale',
    { organ: 'ministry' },
  ],
  [
    'état-major|état-major général|état-major des armées|état-major général des armées|état-major général de la défense nationale|haut commandement|commandement militaire|haut commandement militaire|commandement général',
    { organ: 'staff' },
  ],
  [
    'armée|forces armées|marine nationale|armée de terre|armée de l’air|gendarmerie|marine',
    { organ: 'army' },
  ],
  ['Pentagone', { organ: 'min_defence', country: 'US' }],
  [
    'service(s) de presse|service d’information|bureau de presse|centre de presse|cellule de communication|service de communication|direction de la communication|bureau de l’information|office de presse|secrétariat de presse|service des relations publiques|direction de l’information',
    { organ: 'press_service' },
  ],
  [
    'responsables|responsable militaire|hauts responsables|haut responsable|hauts fonctionnaires|officiels|source|sources|une source|diplomates|hauts gradés|gradés|autorité militaire|porte-parole militaire',
    { organ: 'officials' },
  ],
  ['communiqué|communiqué conjoint|communiqué commun|communiqué final', { organ: 'communique' }],
  [
    'rapport explicatif|mémoire explicatif|note explicative|exposé des motifs|note officielle|note verbale|ordonnance|étude d’impact|fiche d’impact|note de présentation|déclaration écrite|compte rendu|procès-verbal|document officiel|avis officiel|dépêche|bulletin|réponse écrite|note d’information|rapport officiel|site officiel',
    { organ: 'statement' },
  ],
  ['ambassade', { organ: 'embassy' }],
  ['délégation|délégation militaire|délégation de haut niveau', { organ: 'delegation' }],
  [
    'correspondant|correspondante|agence|agence de presse|agence officielle|agence de presse officielle|chaîne|chaîne de télévision|télévision|télévision d’État|radio|médias|médias officiels|médias d’État|médias locaux|presse|presse locale|presse officielle|journaux',
    { organ: 'agency' },
  ],
  [
    'AFP|Reuters|APS|TASS|ITAR-TASS|Xinhua|Chine nouvelle|Anadolu|RIA Novosti|Interfax|MAP|TAP|BELGA|Belga|ANSA|EFE|DPA|Associated Press|Sputnik|RFI|BBC|Jeune Afrique|Africa Intelligence|Kazinform|UzA|Bloomberg|Al Jazeera|CNN|Novastan|Agence France-Presse|Agence Ecofin|Apanews|Fars|IRNA|KUNA|QNA|WAM|SPA|Tanjug|PAP|Lusa|Tasnim|Tolo News|Yonhap|Kyodo|Defense News|Opex360|Le Figaro|Libération|Ouest-France|La Tribune|El Watan|TSA|Hespress|Le360|Fratmat|AIP|ABP|AIB|AMAP|ANP Niger|Infobae|Ukrinform|Trend|Azertac',
    { organ: 'agency' },
  ],
  [
    'quotidien|journal|hebdomadaire|magazine|site|site d’information|revue|portail|mensuel|Journal officiel',
    { organ: 'paper' },
  ],
];

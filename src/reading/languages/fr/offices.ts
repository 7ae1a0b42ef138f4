// French words for offices, ranks, titles and organs of State.
import type { PhraseList } from '../language.ts';

const OFFICES: PhraseList<'office'> = [
  [
    'secrétaire de cabinet|secrétaire du cabinet|patron de la Défense|patronne de la Défense|titulaire de la Défense|ministre(s)|ministre d’État|garde des Sceaux|titulaire du portefeuille',
    { post: 'minister' },
  ],
  [
    'deuxième vice-ministre|numéro deux du ministère|numéro deux au ministère|bras droit du ministre|vice-ministre délégué|ministre assistant(e)|assistant du ministre|adjoint(e) au ministre|secrétaire d’État parlementaire|sous-secrétaire parlementaire|vice-ministre parlementaire|ministre d’État à la Défense|vice-secrétaire|secrétaire parlementaire|secrétaire d’État délégué|sous-ministre|sous-ministre adjoint|secrétaire adjoint|vice-ministre(s)|vice ministre(s)|ministre adjoint(e)|secrétaire d’État|secrétaire d’État adjoint(e)|sous-secrétaire d’État|sous-secrétaire|premier vice-ministre',
    { post: 'deputy_minister' },
  ],
  [
    'ministre délégué|ministre déléguée|ministres délégués|ministre-délégué(e)|ministre déléguée chargée',
    { post: 'delegate' },
  ],
  ['secrétaire', { post: 'secretary' }],
  [
    'chef de la junte|homme fort|chef de la Transition|chef de la transition|président(s)|présidente|chef de l’État|chef d’État|cheffe de l’État|président de la République|présidente de la République|président de la Transition|président du Faso|guide de la révolution|président du Conseil souverain|chef du Conseil de souveraineté|président du Conseil de souveraineté|chef du Conseil souverain|président de la transition|présidente de la Transition|chef de la junte militaire|chef des putschistes|leader de la junte|chef du régime|guide suprême|président du Conseil national pour la sauvegarde de la patrie|président du CNSP|président du CNRD|gouverneur général|gouverneure générale|président de la Confédération|présidente de la Confédération|capitaine-régent|coprince|locataire de l’Élysée|locataire du Kremlin|maître du Kremlin|président par intérim|président intérimaire',
    { post: 'president' },
  ],
  [
    'roi|émir|sultan|souverain|reine|Sa Majesté le roi|Sa Majesté|grand-duc|monarque|SM le roi|S.M. le roi|Sa Majesté le sultan|Son Altesse l’émir|souverain chérifien',
    { post: 'monarch' },
  ],
  [
    'premier ministre|première ministre|Premier ministre|chef du gouvernement|cheffe du gouvernement|chancelier|chancelière|président du gouvernement|chef de gouvernement|chef de l’exécutif|cheffe de l’exécutif|président du Conseil des ministres|présidente du Conseil des ministres|présidente du Conseil|chancelier fédéral|chancelière fédérale|taoiseach|cheffe de gouvernement|locataire de Matignon|présidente du gouvernement',
    { post: 'head_gov' },
  ],
  [
    'chef d’état-major de la Défense|chef d’état-major de la défense|chef d’état-major de la défense nationale|cheffe d’état-major de la Défense|chef de la Défense|CHOD|chef d’état-major de l’armée nationale|chef d’état-major des forces armées|chef d’état-major des forces de défense|chef d’état-major des forces de défense et de sécurité|chef d’état-major général de la défense nationale|chef d’état-major général de l’armée|chef d’état-major général des FARDC|chef d’état-major général adjoint interarmées|chef d’état-major des forces armées royales|cheffe d’état-major des armées|cheffe d’état-major général|chef des armées françaises|patron des armées|patronne des armées|patron des forces armées|commandant des forces de défense|commandant de l’armée libanaise|commandant en chef des forces armées|commandant en chef de l’armée libanaise|commandant des forces de défense nationale|commandant en chef des armées|commandante en chef des forces armées|commandant des Forces armées royales|commandant des forces de sécurité|plus haut gradé|numéro un des forces|chef du commandement conjoint|chef du commandement interarmées|inspecteur général des FAR|inspecteur général des Forces armées royales|inspecteur général de la Bundeswehr|chef d’État-Major|président du Comité des chefs d’état-major|président du comité des chefs d’état-major interarmées|président de l’état-major interarmées|CEMGFA|CEMG|CEM|numéro un de l’armée|numéro un des armées|numéro un des forces armées|chef de l’armée|chef des armées|chef des forces armées|patron de l’armée|commandant des forces armées|chef d’état-major|chef d’état-major général|chefs d’état-major|chef d’état-major des armées|chef d’état-major général des armées|chef de l’état-major|chef d’état-major interarmées|chef de l’état-major général|cheffe d’état-major|CEMA|CEMGA|chef d’état-major général des forces armées|président du comité militaire|inspecteur général des forces armées|inspecteur général des armées',
    { post: 'chief_staff' },
  ],
  [
    'chef de l’armée de terre|chef de l’armée de l’air|chef de la marine|chef des forces navales|chef des forces aériennes|chef de la garde nationale|chef de la gendarmerie|chef d’état-major de la Marine nationale|chef d’état-major de la marine nationale|chef d’état-major de la marine royale|chef d’état-major des forces terrestres|chef d’état-major des forces navales|chef d’état-major des forces aériennes|chef d’état-major de l’armée de l’air et de l’espace|chef d’état-major de la force terrestre|chef d’état-major de la gendarmerie|chef d’état-major de la garde nationale|chef d’état-major de la force aérienne|CEMAT|CEMM|CEMAAE|CEMAA|haut-commandant|haut commandant|haut commandant de la gendarmerie|inspecteur de la marine royale|inspecteur de la marine|inspecteur des forces royales air|patron de la marine|patron de la Marine|patron de l’armée de l’air|patron de l’armée de terre|chef d’état-major de la marine|chef d’état-major de l’armée de l’air|chef d’état-major de l’armée de terre',
    { post: 'service_chief' },
  ],
  [
    'chef d’état-major des armées adjoint|chef d’état-major général adjoint|chef d’état-major général adjoint des armées|sous-chef d’état-major opérations|sous-chef opérations|sous-chef d’état-major général|premier sous-chef d’état-major|vice-chef d’état-major général|chef d’état-major adjoint des armées|chef d’état-major adjoint|sous-chef d’état-major|vice-chef d’état-major|chef d’état-major particulier|major général|sous-chef équipements|sous-chef plans|chef d’état-major adjoint de l’armée|chef d’état-major de zone|chef d’état-major de la région|officier de liaison|officier traitant|chef instructeur|instructeur en chef|directeur de l’exercice|directrice de l’exercice|chef du bureau opérations|chef de bataillon adjoint',
    { post: 'deputy_chief_staff' },
  ],
  [
    'commandant(s)|commandant en chef|commandeur de la force|commandant de la force|commandant de la brigade|commandant suprême des forces alliées|commandant suprême allié|commandant de zone|commandant de secteur|commandant de la zone|commandant interarmées|adjudant général|officier général de zone|officier général commandant|chef de détachement|chef du détachement|chef du contingent|chef de contingent|cheffe de corps|pacha|chef de la force|chef de la mission de formation|chef de l’opération|chef des opérations militaires|chef de la coopération militaire|commandant d’armes|commandant adjoint|commandant suprême|commandante|patron|chef de corps|chef de la mission|commandant de la force',
    { post: 'commander' },
  ],
  [
    'attaché(e) de défense|attaché militaire|attaché(s) de défense|attaché naval|attaché des armées|attachée militaire|attachée de Défense|attachés militaires|attaché de l’air|attaché militaire, naval et de l’air|attaché de défense adjoint|attaché de défense et militaire|adjoint à l’attaché de défense|attaché des forces armées|conseiller à la défense|conseillère à la défense|conseiller défense|conseiller de défense|attaché(e)',
    { post: 'attache' },
  ],
  [
    'ambassadeur(s)|ambassadrice|ambassadeur extraordinaire et plénipotentiaire|haut-commissaire|haut commissaire|nonce|nonce apostolique|haute-commissaire|haute commissaire|représentant permanent|représentante permanente|ambassadeur itinérant|ambassadeur-représentant permanent|cheffe de la mission diplomatique|chef de la délégation de l’Union européenne|chef de la délégation de l’UE|ambassadeur de|chef de la mission diplomatique',
    { post: 'ambassador' },
  ],
  [
    'chargé d’affaires|chargée d’affaires|consul|consul général|conseiller d’ambassade|conseiller politique|premier conseiller|ministre-conseiller|diplomate|envoyé|envoyée|émissaire|envoyé personnel|envoyée spéciale|envoyé présidentiel|premier secrétaire|première secrétaire|deuxième secrétaire|secrétaire d’ambassade|première conseillère|ministre conseiller|conseillère politique|chef de mission adjoint|numéro deux de l’ambassade|vice-consul|consule générale|consule|représentant spécial|envoyé spécial|haut représentant|haute représentante',
    { post: 'diplomat' },
  ],
  [
    'prince héritier|commissaire européen|commissaire européenne|directeur général des relations internationales|directrice générale des relations internationales|directeur général des relations internationales et de la stratégie|directrice générale des relations internationales et de la stratégie|délégué général pour l’armement|directeur général de l’armement|conseiller à la sécurité nationale|conseillère à la sécurité nationale|conseiller du président|conseiller spécial|conseiller militaire|conseiller diplomatique|conseiller technique|secrétaire du Conseil de sécurité|secrétaire du Conseil de sécurité nationale|secrétaire général adjoint|secrétaire générale adjointe|secrétaire général du gouvernement|secrétaire permanent|secrétaire permanente|secrétaire principal|sous-secrétaire général|chef du renseignement|chef des services de renseignement|patron du renseignement|patron des services|directeur du renseignement|directeur du renseignement militaire|directeur adjoint|directrice adjointe|directeur de la coopération|directrice de la coopération|directeur de la coopération militaire|directrice de la coopération militaire|directeur des affaires juridiques|directrice des affaires juridiques|directeur du commissariat|directeur central du service de santé|gouverneur militaire|gouverneure|gouverneur de la province|vice-président de la Commission militaire centrale|procureur militaire|auditeur militaire|auditeur général|commissaire du gouvernement|préfète|sous-préfet|chef du protocole|directeur du protocole|chef de division|cheffe de division|chef de département|cheffe de département|chef de bureau|cheffe de bureau|chef de service|cheffe de service|directeur exécutif|présidente de l’Autorité|commandant de la police|commissaire général|haute fonctionnaire|contrôleur général|contrôleur général des armées|chancelier du gouvernement|négociateur|négociatrice|chef de projet|chef de poste|coordinateur|coordinatrice|administrateur|administratrice|chargé de mission|chargée de mission|vice-gouverneur|président de l’Autorité|inspectrice|directeur|directrice|directeur général|directrice générale|directeur central|sous-directeur|directeur de cabinet|chef de cabinet|chef du département de la coopération|gouverneur|préfet|maire|inspecteur|inspecteur général|coordonnateur|conseiller|conseillère|secrétaire exécutif|responsable|délégué général|commissaire|haut fonctionnaire|recteur|chef du service|doyen|procureur|adjointe|intendant|conservateur',
    { post: 'director' },
  ],
  ['chef(s)|cheffe|chef de la délégation|chef de délégation', { post: 'head' }],
  [
    'porte-parole|porte-paroles|porte-parole adjoint|porte-parole adjointe|directeur de la communication et des relations publiques|directeur de l’information et des relations publiques des armées|directeur de la DIRPA|secrétaire général et porte-parole|secrétaire en chef du cabinet|secrétaire général du Cabinet et porte-parole',
    { post: 'spokesperson' },
  ],
  [
    'président de l’Assemblée nationale|présidente de l’Assemblée nationale|président de l’Assemblée|présidente de l’Assemblée|président du Sénat|présidente du Sénat|président du Parlement|président de la Chambre|président de la Chambre des représentants|président de la Chambre des députés|président du Majilis|président de la Douma|président du Conseil de la Nation|président de l’APN|perchoir|président de l’Assemblée populaire nationale|présidente du Parlement|présidente de la Chambre|présidente de la Chambre des représentants|présidente de la Chambre des députés|président de la Chambre des conseillers|président de la Chambre basse|président de la Chambre haute|président du Bundestag|présidente du Bundestag|présidente de la Douma|président de la Diète|présidente de la Diète|maréchal de la Diète|président de l’ARP|président de l’Assemblée des représentants du peuple|président de l’Assemblée fédérale|président du Conseil national|présidente du Conseil national|président du Conseil des États|président du Conseil national de la transition|président du Conseil national de transition|président du CNT|président de l’Assemblée législative de transition|président de l’ALT|président du Congrès|présidente du Congrès|présidente de l’Assemblée de la République|président de l’Assemblée de la République|président de la Knesset|président de la Rada|président du Milli Majlis|présidente du Milli Majlis|vice-président de l’Assemblée nationale|vice-présidente de l’Assemblée nationale|premier vice-président de l’Assemblée nationale',
    { post: 'speaker' },
  ],
  [
    'président de la commission|présidente de la commission|président du comité|président de l’intercommission|président de commission|présidente de commission|président du groupe de travail parlementaire|présidente du comité|président de la sous-commission|présidente de la sous-commission',
    { post: 'chair' },
  ],
  ['secrétaire général|secrétaire générale', { post: 'secretary_general' }],
  [
    'PDG|P-DG|président-directeur général|présidente-directrice générale|directeur général du groupe|directeur commercial|patron du groupe|fondateur|fondatrice|cofondateur|président du groupe|chef d’entreprise|gérant',
    { post: 'company' },
  ],
  [
    'sénateur(s)|sénatrice(s)|conseiller aux États|conseillère aux États|membre du Sénat',
    { post: 'senator' },
  ],
  [
    'rapporteur|rapporteure|vice-président de la commission|vice-présidente de la commission',
    { post: 'rapporteur' },
  ],
  [
    'député(e/s)|parlementaire|élu|élue|conseiller national|conseillère nationale|eurodéputé(e)|honorable député(e)|chef de l’opposition|cheffe de l’opposition|chef de file de l’opposition|membre du Parlement|membre de l’Assemblée|représentante démocrate|représentant républicain|membre du Congrès|président du groupe parlementaire|présidente du groupe parlementaire|chef de groupe|cheffe de groupe|secrétaire parlementaire du groupe',
    { post: 'mp' },
  ],
  [
    'observateur de la vie politique|militant|opposant|essayiste|géopolitologue|journaliste|éditorialiste|sociologue|auteur|spécialiste de défense|ancien officier|analyste|expert(e)|politologue|chercheur|chercheuse|historien|historienne|spécialiste|consultant|politiste|universitaire|professeur|professeure|enseignant-chercheur|juriste|ancien diplomate|avocat|avocate|directeur de recherche|directrice de recherche|directeur de l’Institut|directrice de l’Institut|chargé de recherche|maître de conférences|maîtresse de conférences|enseignante-chercheuse|chroniqueur|chroniqueuse|observateur|observatrice|stratège|géopoliticien|constitutionnaliste|internationaliste|doctorant|doctorante|chercheur associé|chercheuse associée|spécialiste des questions militaires|expert militaire|analyste militaire|ancien ambassadeur|ancienne ambassadrice|ancienne diplomate|activiste|essayiste|militante|opposante|auteure|autrice',
    { post: 'expert' },
  ],
  [
    'chef de la diplomatie|cheffe de la diplomatie|patron de la diplomatie|patronne de la diplomatie|ministre en chef de la diplomatie|numéro un de la diplomatie|locataire du Quai d’Orsay',
    { post: 'foreign_chief' },
  ],
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
  [
    'qui dirige|qui dirigeait|à la tête de|qui est à la tête de|qui était à la tête de|placé à la tête de|qui pilote|responsable à la tête de',
    { post: 'head' },
  ],
  ['qui commande|qui commandait', { post: 'commander' }],
  ['qui préside|qui présidait', { post: 'chair' }],
  [
    'conseiller du ministère pour la presse|conseillère du ministère pour la presse|conseiller pour la presse|secrétaire de presse|attaché de presse|attachée de presse|chef du service de presse|responsable de la communication|chargé de communication|directeur de la communication',
    { post: 'spokesperson' },
  ],
  [
    'secrétaire à la Défense|secrétaire américain à la Défense|secrétaire à la Guerre|secrétaire britannique à la Défense|chef du Pentagone|cheffe du Pentagone|patron du Pentagone|numéro un du Pentagone',
    { post: 'minister', field: 'defence' },
  ],
  [
    // the civil servant at the head of the ministry
    'secrétaire indien à la Défense|secrétaire pakistanais à la Défense|secrétaire bangladais à la Défense',
    { post: 'official' },
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
    'général(e)|généraux|général d’armée|général de corps d’armée|général de division|général de brigade|général-major|général major|général-lieutenant|lieutenant-général|général de corps aérien|général de division aérienne|général de brigade aérienne|général d’armée aérienne|major-général|colonel-général|lieutenant général|amiral|vice-amiral|contre-amiral|vice-amiral d’escadre|amiral de division|amirale|vice-amirale|contre-amirale|générale de brigade|générale de division|générale de corps d’armée|contre-amiral de division|médecin général|médecin-général|général de l’armée|général de corps d’armée aérien|général de brigade aérien|maréchal de l’air|général-colonel|ingénieur général|ingénieur général de l’armement|commissaire général',
    { rank: 'general' },
  ],
  [
    'colonel(s)|colonelle|lieutenante-colonelle|colonel-major|lieutenant-colonel|commandant|capitaine|capitaine de vaisseau|capitaine de frégate|chef de bataillon|lieutenant|adjudant|maréchal|commodore|major|adjudant-chef|sergent-chef|sergent-major|premier maître|second maître|maître principal|caporal|caporal-chef|caporale|soldat|aspirant|sous-lieutenant|enseigne de vaisseau|lieutenant de vaisseau|capitaine de corvette|chef d’escadron|chef d’escadrons|intendant militaire|commissaire colonel|médecin colonel|commandante|lieutenante|sergent|brigadier|brigadier-général|brigadier général|divisionnaire|commandant de corps',
    { rank: 'officer' },
  ],
];

export const honorifics: PhraseList<'honorific'> = [
  [
    'Prof.|Professeur|Prof|Mgr|Vén.|S.E.M|SEM.|S.E.Mme|M.M.|Messieurs|Mesdames|Dom|M.|M|Mme|Monsieur|Madame|MM.|Mlle|Dr|Dr.|Docteur|Pr|Me|S.E.|SE|S.E.M.|SEM|Son Excellence|Son Excellence Monsieur|Son Excellence Madame|Excellence|feu|Maître|Mgr|S.E. M.|S.E. Mme|Sir|Lord|Son Altesse|Son Altesse Royale|Sa Majesté|prince|princesse|prince héritier',
    {},
  ],
  ['Sen.', { senator: true }],
  ['honorable|l’honorable|Hon.', { member: true }],
  ['par intérim|intérimaire|en exercice|sortant|sortante|p.i.|a.i.|ad interim', { acting: true }],
  ['en retraite|à la retraite|retraité|de réserve|2S|en deuxième section', { retired: true }],
  ['Cheikh|cheikh|Cheik', { inNames: true }],
];

export const organs: PhraseList<'organ'> = [
  ['parlementaires', { organ: 'parliament', people: true }],
  ['députés|élus|élus du peuple', { organ: 'assembly', people: true }],
  ['sénateurs|sénatrices et sénateurs', { organ: 'senate', people: true }],
  [
    'gouvernement(s)|cabinet|équipe gouvernementale|Conseil présidentiel|Conseil de souveraineté|Conseil souverain|Exécutif|gouvernement fédéral|exécutif|autorités|autorités de transition|gouvernement de transition|junte|régime|putschistes|pouvoir exécutif|cabinet des ministres|militaires au pouvoir',
    { organ: 'gov' },
  ],
  [
    'Conseil des ministres|conseil des ministres|conseil ministériel|Conseil exécutif|conseil de cabinet|réunion du cabinet|Conseil de ministres|conseil ministériel restreint|conseil de gouvernement|conseil du gouvernement|kern|Conseil de gouvernement',
    { organ: 'council_of_ministers' },
  ],
  [
    'Parlement|Parlements|les deux parlements|législature|pouvoir législatif|Conseil suprême|représentation nationale|Parlement monocaméral|les parlementaires|législateurs|législateur|organe législatif|chambres réunies|les deux chambres|deux chambres du Parlement|Congrès|Conseil national de transition|Assemblée législative de transition|Conseil consultatif',
    { organ: 'parliament' },
  ],
  [
    'Assemblée nationale|Assemblée|Chambre des représentants|Chambre des députés|Chambre basse|Chambre|Majlis|Assemblée populaire nationale|Chambre des communes|Assemblée nationale populaire|Conseil national|Conseil national de la Transition|CNT|la plénière|Diète|Chambre des députés du peuple|Assemblée de la République|Assemblée fédérale|Chambre des Lords|ALT|hémicycle|élus de la Nation|représentants du peuple|chambre élue|auguste Assemblée|chambre unique|Assemblée législative|Assemblée de transition|Assemblée législative de transition|Assemblée législative du peuple|Chambre du peuple|Congrès national|Conseil législatif|Assemblée du peuple|Assemblée consultative|Conseil de la Choura|Majlis al-Choura|Majlis|Chambre des élus|première chambre',
    { organ: 'assembly' },
  ],
  [
    'Sénat|Chambre haute|Chambre Haute|seconde chambre|deuxième chambre du Parlement|Chambre des anciens|Haute Chambre|Haute Assemblée|Chambre des conseillers|Chambre des lords|Conseil national des provinces',
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
    'marine nationale|armée de terre|armée de l’air|gendarmerie|marine|forces terrestres|forces navales|force aérienne|forces aériennes|garde nationale|marine royale|gendarmerie nationale|armée de l’air et de l’espace|garde-côtes|troupes aéroportées|composante terre|composante air|composante marine',
    { organ: 'army', service: true },
  ],
  [
    'armée|forces armées|armée nationale|armée royale|forces de défense|forces de défense et de sécurité',
    { organ: 'army' },
  ],
  ['Pentagone', { organ: 'min_defence', country: 'US' }],
  [
    'service(s) de presse|service d’information|bureau de presse|centre de presse|cellule de communication|service de communication|direction de la communication|bureau de l’information|office de presse|secrétariat de presse|service des relations publiques|direction de l’information',
    { organ: 'press_service' },
  ],
  [
    'responsables|responsable militaire|hauts responsables|haut responsable|hauts fonctionnaires|officiels|source|sources|une source|diplomates|hauts gradés|gradés|autorité militaire|porte-parole militaire|experts|analystes|observateurs|spécialistes|chercheurs|témoins|habitants|riverains|militants|opposants|officiers|officier|un militaire|conseillers|négociateurs|fonctionnaire|fonctionnaires|entourage|proches|proche|initiés|connaisseurs|sources sécuritaires|sources diplomatiques|source diplomatique|source militaire|sources militaires|source sécuritaire|source officielle|sources officielles|source gouvernementale|sources gouvernementales|source proche du dossier|sources proches du dossier|source autorisée|source bien informée|sources concordantes|sources locales|commentateurs|détracteurs|historiens',
    { organ: 'officials' },
  ],
  ['communiqué|communiqué conjoint|communiqué commun|communiqué final', { organ: 'communique' }],
  [
    'livre blanc|Livre blanc|rapport de la commission|rapport parlementaire|rapport d’information|note de l’état-major|note interne|note confidentielle|avis de la commission|rapport explicatif|mémoire explicatif|note explicative|exposé des motifs|note officielle|note verbale|ordonnance|étude d’impact|fiche d’impact|note de présentation|déclaration écrite|compte rendu|procès-verbal|document officiel|avis officiel|dépêche|bulletin|réponse écrite|note d’information|rapport officiel|site officiel',
    { organ: 'statement' },
  ],
  ['ambassade', { organ: 'embassy' }],
  [
    'MONUSCO|Monusco|MINUSMA|Minusma|MINUSCA|Minusca|MINUSS|MINURSO|Minurso|FINUL|Finul|FNUOD|UNFICYP|ONUST|UNMISS|FISNUA|MINUAD|MINUAUCA|ONUCI|Onuci|MINUL|Minul|MINUSTAH|Minustah|UNMOGIP|MANUA|MANUL|mission de l’ONU|mission des Nations unies|mission onusienne',
    { organ: 'mission', country: 'UN' },
  ],
  ['KFOR|Kfor|RSM|ISAF|FIAS', { organ: 'mission', country: 'NATO' }],
  ['EUTM|EUFOR|EUCAP|EUNAVFOR|EUMAM|EUFOR Althea', { organ: 'mission', country: 'EU' }],
  ['délégation|délégation militaire|délégation de haut niveau', { organ: 'delegation' }],
  [
    'correspondant|correspondante|agence|agence de presse|agence officielle|agence de presse officielle|chaîne|chaîne de télévision|télévision|télévision d’État|radio|médias|médias officiels|médias d’État|médias locaux|presse|presse locale|presse officielle|journaux',
    { organ: 'agency', common: true },
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

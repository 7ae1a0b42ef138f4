// Plain French sentences about what is done together, each with what it tells: `kind:States:mood:number`; and some that tell nothing.

export const activityExamples: readonly (readonly [text: string, told: string])[] = [
  ['Le Sénégal a livré deux hélicoptères à la Gambie.', 'delivery:GM,SN:2'],
  ['La Chine a remis lundi au Bénin un lot de véhicules militaires.', 'delivery:BJ,CN'],
  ['Le Niger a reçu de la Turquie six drones Bayraktar.', 'delivery:NE,TR:6'],
  ['L’armée malienne a réceptionné quatre avions fournis par la Russie.', 'delivery:ML,RU:4'],
  ['Paris fera don de trente blindés à l’Ukraine.', 'delivery:FR,UA:planned:30'],
  ['Don de matériel militaire des États-Unis au Ghana.', 'delivery:GH,US'],
  ['Le Maroc a acheté dix-huit hélicoptères à la France.', 'delivery:FR,MA:18'],
  ['Les Émirats arabes unis ont cédé à titre gracieux des vedettes à la Mauritanie.', 'delivery:AE,MR'],
  ['L’Inde a vendu des missiles BrahMos aux Philippines.', 'delivery:IN,PH'],
  ['La Tunisie a réceptionné hier un patrouilleur offert par l’Italie.', 'delivery:IT,TN'],
  ['Cinquante officiers tchadiens sont formés en Égypte.', 'training:EG,TD:50'],
  ['Le Gabon a envoyé douze pilotes se former au Maroc.', 'training:GA,MA:12'],
  [
    'Des instructeurs belges entraînent l’armée congolaise à Kindu, en République démocratique du Congo.',
    'training:BE,CD',
  ],
  ['Vingt cadets mauritaniens ont rejoint l’académie militaire d’Alger.', 'training:DZ,MR:20'],
  ['La France forme chaque année 170 stagiaires libanais.', 'training:FR,LB:170'],
  ['Trente sous-officiers comoriens ont achevé leur formation en Tanzanie.', 'training:KM,TZ:30'],
  ['Des militaires togolais suivent une formation au déminage au Bénin.', 'training:BJ,TG'],
  ['Le Rwanda offrira dix bourses d’études militaires à la Centrafrique.', 'training:CF,RW:planned:10'],
  ['L’exercice « Flintlock 2024 » réunit le Ghana, la Côte d’Ivoire et les États-Unis.', 'exercise:CI,GH,US'],
  ['Les marines égyptienne et grecque ont mené un exercice conjoint en mer Rouge.', 'exercise:EG,GR'],
  ['Le Pakistan et la Turquie organisent des manœuvres communes à Cherat du 3 au 12 mars.', 'exercise:PK,TR'],
  [
    'L’exercice Atlas Vision se tiendra au Maroc avec la participation de la France.',
    'exercise:FR,MA:planned',
  ],
  [
    'Début à Termez de l’exercice « Hamkorlik-2025 » entre l’Ouzbékistan et le Tadjikistan.',
    'exercise:TJ,UZ',
  ],
  ['Le ministre serbe de la Défense, Bratislav Gašić, s’est rendu à Nicosie.', 'visit:CY,RS'],
  [
    'Le chef d’état-major nigérien, le général Salifou Mody, est arrivé hier à Alger pour une visite de trois jours.',
    'visit:DZ,NE',
  ],
  [
    'Les ministres de la Défense de la Pologne et de la Lituanie se sont rencontrés à Varsovie.',
    'meeting:LT,PL',
  ],
  ['Entretien entre les ministres français et arménien de la Défense.', 'meeting:AM,FR'],
  [
    'Le général Abdou Sidikou Issa, chef d’état-major du Niger, s’est entretenu avec l’ambassadeur de Turquie, Özgür Çınar.',
    'meeting:NE,TR',
  ],
  [
    'La troisième session de la commission militaire mixte algéro-tunisienne s’est tenue à Tunis.',
    'consultation:DZ,TN',
  ],
  ['Le Maroc et l’Espagne ont tenu la 5e réunion de leur comité militaire mixte.', 'consultation:ES,MA'],
  ['Le dialogue stratégique entre le Japon et l’Australie s’est ouvert à Tokyo.', 'consultation:AU,JP'],
  ['La Turquie a déployé 300 soldats en Somalie.', 'deployment:SO,TR:300'],
  ['Quelque 600 militaires français sont stationnés au Gabon.', 'deployment:FR,GA:600'],
  ['Le Rwanda maintient mille soldats au Mozambique.', 'deployment:MZ,RW:1000'],
  ['L’Ouganda va envoyer des troupes au Soudan du Sud.', 'deployment:SS,UG:planned'],
  ['Les derniers soldats allemands ont quitté le Niger.', 'withdrawal:DE,NE'],
  ['L’Allemagne a achevé le retrait de ses troupes du Mali.', 'withdrawal:DE,ML'],
  ['La France fermera sa base de Dakar, au Sénégal.', 'withdrawal:FR,SN:planned'],
  ['Il n’y aura pas de base russe en Guinée.', 'basing:GN,RU:negated'],
  ['La Russie dispose d’une base navale à Tartous, en Syrie.', 'basing:RU,SY'],
  ['Le Japon exploite une base à Djibouti.', 'basing:DJ,JP'],
  ['Bamako dément l’installation d’une base turque au Mali.', 'basing:ML,TR:denied'],
  ['La Mongolie a nommé un attaché de défense en Inde.', 'attache:IN,MN'],
  ['Le Brésil ouvrira un poste d’attaché de défense au Togo.', 'attache:BR,TG:planned'],
];

/** Ceremonies, fields of an agreement, votes: no activity. */
export const activityCounters: readonly string[] = [
  'Le Parlement du Togo a adopté l’accord de défense avec la France.',
  'Le ministre malien de la Défense a présidé une cérémonie à Kati.',
  'L’accord couvre la formation, les exercices conjoints et les visites entre la Grèce et l’Égypte.',
  'Le Mali et le Niger ont signé un accord de coopération militaire.',
];

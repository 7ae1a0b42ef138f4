// Three documents of our own wording for the whole way: a text, a vote on it, and a meeting with a name spelt two ways.

export const DOCUMENTS = [
  {
    name: 'accord-doha.txt',
    text: `Accord entre le Gouvernement de la République du Kazakhstan et le Gouvernement de l’État du Qatar
relatif à la coopération dans le domaine militaire

Le Gouvernement de la République du Kazakhstan et le Gouvernement de l’État du Qatar, ci-après dénommés « les Parties », sont convenus de ce qui suit :

Article premier
La coopération s’exerce dans les domaines suivants :
a) enseignement militaire ;
b) exercices conjoints ;
c) maintien de la paix.

Article 2
Chaque Partie supporte ses propres dépenses.

Article 3
Le présent Accord entre en vigueur à la date de réception de la dernière notification écrite par laquelle les Parties s’informent de l’accomplissement de leurs procédures internes.

Article 4
Le présent Accord est conclu pour une durée de cinq ans. Il est ensuite renouvelé par tacite reconduction pour des périodes successives de cinq ans, à moins que l’une des Parties ne notifie à l’autre, au moins six mois avant l’expiration de la période en cours, son intention de ne pas le renouveler.

Fait à Doha, le 12 décembre 2023, en deux exemplaires.
`,
  },
  {
    name: 'vote-du-senat.txt',
    text: `Astana, 23 mai 2024. Le Sénat du Kazakhstan a approuvé jeudi la loi portant ratification de l’accord de coopération militaire avec le Qatar, signé à Doha le 12 décembre 2023.

Selon le vice-ministre de la Défense du Kazakhstan, Daniar Sembaïev, une trentaine d’officiers kazakhs étudient actuellement au Qatar.
`,
  },
  {
    name: 'rencontre-aktaou.txt',
    text: `Aktaou, 14 juin 2024. Le ministre de la Défense du Kazakhstan, Baourjan Toktarov, a reçu à Aktaou le ministre de la Défense du Qatar, Salem al-Houti. Les deux ministres ont discuté des exercices conjoints.

Le ministre de la Défense du Kazakhstan, Bauyrzhan Toktarov, se rendra à Doha en octobre 2024.
`,
  },
];

// French for refusals about the register, its entries and its server: what happened, and what to do now.
export const REGISTER = {
  'backup-by-pg-dump': [
    'Ce registre vit dans PostgreSQL, qui a sa propre sauvegarde.',
    'Lancez pg_dump, puis copiez le dossier des documents.',
  ],
  'backup-damaged': ['La sauvegarde est abîmée.', 'Prenez-en une autre.'],
  'changed-meanwhile': [
    'Quelqu’un d’autre a modifié cette fiche entre-temps.',
    'Regardez-la de nouveau, puis refaites votre changement s’il tient toujours.',
  ],
  'correction-is-empty': [
    'Une correction dit ce que l’affirmation devrait être.',
    'Donnez les champs corrigés.',
  ],
  'database-unreachable': [
    'La base de données ne répond pas.',
    'Vérifiez son adresse et que PostgreSQL tourne.',
  ],
  'date-not-understood': [
    'Cette date n’est pas comprise.',
    'Écrivez AAAA-MM-JJ, ou ce qui est connu : AAAA-MM, AAAA.',
  ],
  'day-not-understood': ['Ce jour n’est pas compris.', 'Écrivez AAAA-MM-JJ.'],
  'decided-meanwhile': [
    'Quelqu’un d’autre a décidé entre-temps.',
    'Regardez sa décision, puis décidez de nouveau si vous n’êtes pas d’accord.',
  ],
  'folder-not-empty': ['Ce dossier n’est pas vide.', 'Nommez un dossier qui n’existe pas encore.'],
  'folder-not-made': ['Le dossier n’a pas pu être créé.', 'Nommez-en un à un endroit où vous pouvez écrire.'],
  'horizon-not-understood': ['Cet horizon n’est pas compris.', 'Écrivez une durée : P12M, P90D, P2Y.'],
  'host-not-here': ['Cette machine n’a pas cette adresse.', 'Prenez 127.0.0.1.'],
  'host-not-served': [
    'Ce serveur ne répond pas pour ce nom.',
    'Prenez l’adresse que le serveur a affichée à son démarrage.',
  ],
  'impossible-day': ['Ce jour n’existe pas au calendrier.', 'Écrivez AAAA-MM-JJ.'],
  'internal-error': [
    'Une erreur s’est produite dans Foedera ; rien n’a été enregistré.',
    'Réessayez ; si elle reste, le terminal du serveur en dit plus.',
  ],
  'kinds-differ': [
    'Deux fiches d’espèces différentes ne peuvent pas être une seule chose.',
    'Choisissez deux fiches de même espèce.',
  ],
  'no-explanation': ['Le serveur a refusé sans dire pourquoi.', 'Réessayez.'],
  'no-such-activity': [
    'Cette activité n’est pas au registre.',
    'Elle a peut-être été retirée, ou l’adresse est incomplète.',
  ],
  'no-such-address': ['Il n’y a rien à cette adresse.', 'Vérifiez l’adresse, ou revenez à la première page.'],
  'no-such-agreement': [
    'Cet accord n’est pas au registre.',
    'Il a peut-être été retiré, ou l’adresse est incomplète.',
  ],
  'no-such-claim': ['Cette affirmation n’est plus là.', 'Elle a peut-être été rejetée entre-temps.'],
  'no-such-document': [
    'Ce document n’est pas au registre.',
    'Il a peut-être été retiré, ou l’adresse est incomplète.',
  ],
  'no-such-entry': ['Cette fiche n’est pas au registre.', 'Elle a peut-être été retirée.'],
  'no-such-folder': ['Ce dossier n’existe pas.', 'Vérifiez son nom.'],
  'no-such-format': ['Cet export n’existe pas.', 'Choisissez CSV, JSON ou JSON Lines.'],
  'no-such-job': [
    'Cet ajout n’est pas connu, ou il est fini depuis longtemps.',
    'La liste des documents montre ce qui a été reçu.',
  ],
  'no-such-person': [
    'Cette personne n’est pas au registre.',
    'Elle a peut-être été retirée, ou l’adresse est incomplète.',
  ],
  'no-such-policy': ['Cette convention de calcul n’existe pas.', 'Choisissez-en une de la page Aide.'],
  'no-such-state': [
    'Ce n’est pas le code d’un État.',
    'Deux lettres de la norme ISO 3166-1, comme KZ ou TR.',
  ],
  'no-such-statement': ['Cette déclaration n’est pas au registre.', 'Elle a peut-être été retirée.'],
  'no-such-table': ['Ce tableau n’existe pas.', 'Choisissez-en un de la liste.'],
  'not-a-claim': ['Seul ce qui a été lu ou importé se vérifie.', 'Annulez la saisie et refaites-la.'],
  'not-a-party': ['Cet État n’est pas parmi ceux de l’accord.', 'Choisissez l’un des États de l’accord.'],
  'not-allowed': ['Vos droits ne permettent pas cet acte.', 'Demandez à un responsable du bureau.'],
  'not-yours-to-undo': ['On n’annule que ce qu’une personne a enregistré.', 'Rejetez plutôt l’affirmation.'],
  'nothing-chosen': [
    'Rien n’est choisi.',
    'Dites quelles affirmations : d’un document, d’une règle, ou une à une.',
  ],
  'nothing-to-undo': ['Ceci a déjà été annulé, ou n’a jamais été enregistré.', 'Rechargez la page.'],
  'other-site': [
    'Une page d’un autre site ne peut pas changer le registre.',
    'Ouvrez Foedera à sa propre adresse.',
  ],
  'port-not-allowed': ['Ce port n’est pas permis.', 'Choisissez un port au-dessus de 1023.'],
  'port-taken': ['Ce port est déjà pris.', 'Choisissez-en un autre.'],
  'request-not-understood': ['La demande n’est pas comprise.', 'Vérifiez ce qui a été saisi.'],
  'request-too-large': ['C’est trop pour un seul envoi.', 'Envoyez moins à la fois.'],
  'restore-by-pg-restore': [
    'Ce registre vit dans PostgreSQL, qui a sa propre restauration.',
    'Lancez pg_restore, puis copiez le dossier des documents.',
  ],
  'same-entry': ['Une fiche est toujours la même qu’elle-même.', 'Choisissez une autre fiche.'],
  'stale-version': [
    'Quelqu’un d’autre a modifié cette fiche entre-temps.',
    'Regardez ce qui a changé, puis refaites votre changement.',
  ],
  starting: ['Foedera démarre.', 'Réessayez dans quelques secondes.'],
  'store-full': [
    'Le disque est plein ou refuse d’écrire : rien n’a été gardé de cet envoi.',
    'Faites de la place et réessayez. Rien d’autre n’est perdu.',
  ],
  'store-in-use': [
    'Un autre Foedera utilise ce registre.',
    'Arrêtez l’autre, ou donnez un autre dossier à celui-ci.',
  ],
  'store-older': [
    'Ce registre est d’un Foedera plus ancien, dont la forme n’est plus reconnue.',
    'Exportez-le avec la version qui l’a écrit, puis reprenez l’export ici.',
  ],
  'store-newer': ['Ce registre a été écrit par un Foedera plus récent.', 'Utilisez la version plus récente.'],
  'store-not-empty': ['Ce registre contient déjà des déclarations.', 'Prenez un registre vide.'],
  'value-not-understood': [
    'Cette valeur ne peut pas se trouver là.',
    'Une date s’écrit AAAA-MM-JJ, AAAA-MM ou AAAA ; une durée P5Y ou P6M.',
  ],
} satisfies Record<string, [string, string]>;

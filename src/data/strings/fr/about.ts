import type { AboutStrings } from '../en/about.ts'

const strings: AboutStrings = {
  about: {
    title: 'À propos',
    description: 'Qui publie ce site, qui le paie, comment le citer et signaler une erreur.',
    sections: [
      {
        title: 'De quoi il s’agit',
        text: [
          'Un récit de données et un simulateur consacrés aux munitions de 155 mm. Le site explique ce que sont devenus les stocks depuis 2022 ; il ne prend pas parti et ne dit pas la suite.',
        ],
      },
      {
        title: 'Qui publie',
        text: ['{publisher}', '{contact}', '{funding}', '{review}'],
      },
      {
        title: 'Signaler une erreur',
        text: [
          '{report} Indiquez la page et le chiffre : chaque ligne de la page des données a sa propre adresse.',
          'Toute erreur réparée laisse une ligne dans les corrections, auxquelles on peut s’abonner.',
        ],
      },
      {
        title: 'Licence',
        text: [
          'Textes, graphiques et tableaux : {words}. Code : {code}. Les citations appartiennent à leurs auteurs, et un chiffre publié n’appartient à personne.',
        ],
      },
    ],
    missing: {
      publisher: 'Cette copie ne nomme pas d’éditeur.',
      contact: 'Elle ne donne pas d’adresse où écrire.',
      funding: 'Elle ne dit pas qui la finance.',
      review: 'Aucune relecture extérieure n’est consignée.',
      report:
        'Cette copie ne donne pas d’adresse pour les erreurs ; adressez-vous à qui la met en ligne.',
    },
    given: {
      publisher: 'Publié par {value}.',
      contact: 'Contact : {value}.',
      funding: 'Financé par {value}.',
      review: 'Relecture : {value}.',
      report: 'Écrivez à {value}.',
    },
    cite: {
      title: 'Citer ce site',
      text: 'En toutes lettres',
      bibtex: 'En BibTeX',
      plain:
        'Contributeurs de Burn Rate : {name}. Version {version} du modèle, données du {date}. {url}',
    },
    data: 'Tous les chiffres, à vérifier et à emporter',
    corrections: 'Corrections',
    licences:
      'Programmes et polices d’autrui que contient ce site, avec leurs licences (en anglais)',
  },
  privacy: {
    title: 'Vie privée',
    description:
      'Ce qui est conservé sur vous : rien. Ce qui est demandé : les fichiers de ce site.',
    sections: [
      {
        title: 'Ce qui est conservé',
        text: [
          'Ni cookie, ni stockage local, ni compte, ni compteur de visites. Vos réglages figurent dans l’adresse de la page et dans l’historique de l’onglet, sur votre appareil.',
        ],
      },
      {
        title: 'Ce qui est demandé',
        text: [
          'Votre navigateur demande pages, scripts, polices et données à l’hébergeur de ce site, et à personne d’autre. La politique de sécurité de chaque page interdit le reste.',
          'Les sources s’ouvrent chez leurs éditeurs quand vous suivez un lien ; leurs règles s’y appliquent.',
        ],
      },
      {
        title: 'Ce que voit l’hébergeur',
        text: [
          'Comme pour toute page, qui héberge cette copie peut voir votre adresse réseau, la page et ce que porte son adresse : un lien partagé dit quel scénario a été ouvert. Ce programme n’en tient aucun journal.',
        ],
      },
      {
        title: 'Dans les pages des autres',
        text: [
          'Un module intégré tient en un fichier. Il ne pose pas de cookie, ne lit aucun stockage et ne demande plus rien une fois arrivé.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibilité',
    description:
      'Ce que nous visons (WCAG 2.2, niveau AA), ce qui a été essayé, ce qui laisse à désirer.',
    sections: [
      {
        title: 'Le but',
        text: [
          'WCAG 2.2, niveau AA, pour chaque page et chaque module. Aucun organisme extérieur n’a audité ce site ; ce qui suit est notre propre relevé.',
        ],
      },
      {
        title: 'Ce qui a été essayé',
        text: [
          'Des règles automatiques (axe) passent sur des pages de chaque sorte, sur un module et sur le récit entièrement déplié, tantôt en anglais, tantôt en français, en clair ou en sombre. Elles trouvent une partie des défauts, pas tous.',
          'Curseurs, dialogues et menus sont manœuvrés au clavier dans les tests, sous Chromium. Sous Firefox et WebKit, un script les déplace et contrôle les réponses.',
          'Le récit et les tableaux sont lus sans script, et le récit tel qu’il s’imprime. Chaque module est affiché sur téléphone, tablette et ordinateur : rien ne dépasse, textes et boutons sont mesurés.',
          'Chaque graphique est redit en une phrase ou un tableau ; les courbes se distinguent par leur tracé et leur nom, sans s’en remettre à la couleur. L’animation cesse si votre système le demande.',
        ],
      },
      {
        title: 'Limites connues',
        text: [
          'Personne qui utilise chaque jour un lecteur d’écran n’a essayé ce site pour nous.',
          'Dessiner dans la baignoire demande un pointeur ; au clavier, des courbes sont proposées au choix.',
          'Le tableau de tous les chiffres est long. Sur téléphone, ses lignes deviennent des blocs, que certains lecteurs d’écran ne lisent plus comme un tableau.',
          'Les citations restent dans leur langue, signalée ; toutes ne sont pas traduites.',
        ],
      },
      {
        title: 'Quelque chose vous gêne ?',
        text: ['{report}'],
      },
    ],
  },
}

export default strings

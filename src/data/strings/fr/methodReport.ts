import type { MethodReportStrings } from '../en/methodReport.ts'

export default {
  about:
    'Rahmandad et Sterman (2012, System Dynamics Review 28) et STRESS-SD (Monks et autres, 2019, Journal of Simulation 13) énumèrent ce qu’il faut pour refaire une étude. Leurs points, dans nos mots.',
  columns: { asked: 'Ce qui est demandé', how: 'Où l’on répond' },
  lists: {
    minimum: 'Rahmandad et Sterman : minimum pour le modèle et les simulations',
    stress: 'STRESS-SD',
  },
  minimum: [
    [
      'Toutes les équations, avec leur unité',
      '[Toutes les équations](equations), dont les unités sont vérifiées à chaque changement',
    ],
    [
      'Valeurs et sources des paramètres',
      '[Toutes les hypothèses](parameters) ; les chiffres dans [les données](data)',
    ],
    ['Valeurs initiales des stocks', '[Toutes les équations](equations) : « part de »'],
    [
      'Méthode d’intégration, pas, période',
      '[Pas](numerics) : Euler ; de janvier 2022 à décembre 2030',
    ],
    [
      'Logiciel, et un modèle qui tourne',
      '[Emporter le modèle](away) : XMILE, Python, tableur, ligne de commande',
    ],
    ['Aléa : lois, graine, nombre de simulations', '[Pas](numerics)'],
    [
      'Données : sources, préparation',
      '[Données](data) ; le chargeur refuse une ligne sans source',
    ],
    [
      'L’ajustement : mesure, recherche, fourchettes',
      '[Comment il a été ajusté](calibration) : erreur relative moyenne par courbe, évolution différentielle, fourchettes imprimées',
    ],
    [
      'La qualité de l’ajustement, et sur quoi',
      '[Ajustement](calibration) et [arrêt en 2023](hindcast), face à des estimations naïves',
    ],
    [
      'Sensibilité',
      '[Les hypothèses](parameters), une à une ; [les affirmations](claims), toutes ensemble',
    ],
    [
      'Comment chaque expérience est réglée',
      'Chaque résultat du récit est un lien qui règle son scénario',
    ],
  ],
  stress: [
    ['Le but, et pour qui', '[À quoi il sert](purpose)'],
    [
      'Les résultats',
      'Date du seuil de réserve, semaines sous la moitié des tirs prévus, obus manquants et tirés, délais de livraison',
    ],
    ['Le but des expériences', 'Voir ce qui aurait changé la date et les tirs'],
    ['Schéma du modèle de base', '[Stocks et flux](diagram)'],
    [
      'Logique du modèle et des scénarios',
      '[Toutes les équations](equations) ; un scénario fixe un paramètre, ou le change à une date',
    ],
    [
      'Délais et autres algorithmes',
      'Chantier et transit sont des délais du troisième ordre, écrits comme des stocks',
    ],
    [
      'Éléments : stocks, flux, auxiliaires, frontière',
      '[Stocks et flux](diagram), [à quoi il sert](purpose)',
    ],
    ['Sources, paramètres, préparation', '[Toutes les hypothèses](parameters), [données](data)'],
    ['Hypothèses', '[Toutes les hypothèses](parameters), [critiques](criticisms)'],
    [
      'État initial et durée',
      'Janvier 2022, tous les stocks comme dans [les équations](equations) ; pas de mise en régime',
    ],
    [
      'Comment les résultats sont estimés',
      'Une simulation aux valeurs centrales, et mille tirées ; on en dit 80 sur 100',
    ],
    [
      'Logiciel, machine, tirage',
      'TypeScript dans le navigateur du lecteur, ou Node ; graine fixe, pareil dans chaque moteur',
    ],
    ['Exécution', 'Euler à pas fixe ; [pas](numerics)'],
    ['Accès au code', '[Emporter le modèle](away) ; licence ouverte'],
  ],
} satisfies MethodReportStrings

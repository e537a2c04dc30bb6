/**
 * Published figures that contradict each other, by their ids; the notes of the rows say how. What the model
 * does with each of them is read off its own tables (`components/dataPage/conflictRule.ts`).
 */
export const conflicts: readonly (readonly string[])[] = [
  ['us-155-2023-03', 'us-155-2023-03-camarillo'],
  ['us-155-2024-11-claim', 'us-155-2025-07', 'us-155-2025-10'],
  [
    'eu-cap-2023-01-defense-news',
    'eu-cap-2023-02',
    'eu-cap-2023-03-breton',
    'eu-cap-2023-nbc',
    'eu-cap-2023-02-reznikov',
  ],
  ['eu-cap-2024-01-commission', 'eu-out-2024-01-rheinmetall', 'eu-cap-2024-06-rferl'],
  ['ua-155-fire-2023-03-reznikov', 'ua-155-year-2023-03-pevkur'],
  ['ua-155-fire-2023-us-est', 'ua-155-90k-is-need'],
  ['ua-fire-2023-02-ap', 'ua-fire-2023-02-reuters', 'ua-fire-2023-02-estonia-day'],
  ['ua-fire-2023-summer-watling', 'ua-fire-2023-q3-syrskyi'],
  [
    'ua-fire-2024-01-umerov',
    'ua-fire-2024-02-guardian',
    'ua-fire-2024-h1-syrskyi',
    'ua-fire-2024-01-fr-senate',
  ],
  ['ru-fire-2024-02-guardian', 'ru-fire-2024-h1-syrskyi'],
  ['nato-vs-russia-2025-06', 'nato-vs-russia-2025-11'],
  ['eu-delivered-45000-2023-05', 'eu-deliv-2023-05'],
  ['eu-deliv-2023-12-reuters', 'eu-deliv-2023-11'],
  ['fr-output-2022', 'fr-output-2024-02', 'fr-output-2024-report'],
  ['rhm-unterluess-build', 'rhm-unterluess-2025', 'rhm-unterluess-2027'],
  ['nk-2025-03-reuters', 'nk-2025-07-dia-condition'],
  ['stinger-order-2022', 'stinger-order-2022-reuters'],
  ['cz-deliv-2024', 'cz-deliv-2025', 'cz-deliv-total-2026-02'],
]

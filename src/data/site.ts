/** Who publishes a copy of this site. What is null is shown as missing, never invented. */
export const site = {
  publisher: null as string | null,
  contact: null as string | null,
  funding: null as string | null,
  review: null as string | null,
  repository: null as string | null,
  licences: {
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    words: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
} as const

/**
 * The keys of an address that are no parameters, and whose they are. A widget passes over those of
 * another in silence: an address without a section is read by every widget of a page.
 */
export const ADDRESS_KEYS = {
  run: ['m', 'd', 'end', 'stepDays'],
  question: ['goal', 'lever', 'lever2', 'decision'],
  bathtub: ['case'],
  newsroom: ['widget', 'date'],
  // The pupils' page: which question.
  teach: ['task'],
  explore: ['challenge', 'present', 'curves', 'controls'],
} as const

/** Keys that newsletters, networks and campaigns hang on a link: nobody's setting, and nothing to pass on. */
const TRACKING =
  /^(utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|vero_\w+|oly_\w+|at_\w+|[a-z]{1,3}clid|msclkid|gclsrc|gbraid|wbraid|igshid?|igsh|mc_[ce]id|mkt_tok|_ga|_gl|_hs\w+|ref|ref_src|ref_url|cmp|cmpid|campaign|s_cid|ns_\w+|wt_\w+|xtor|smid|smtyp|source|trk|amp)$/i

export const isTracking = (key: string): boolean => TRACKING.test(key)

export const ALL_ADDRESS_KEYS: ReadonlySet<string> = new Set(Object.values(ADDRESS_KEYS).flat())

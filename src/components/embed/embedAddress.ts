// Replaces addressBar.ts in an embed: the address is the embedding page's, so it is read and never
// written.
import type { AddressBar } from '../reader/addressBar.ts'
import { scenarioPart } from './settings.ts'

export const openAddressBar = (): AddressBar => ({ write() {}, close() {} })

export const takeQuery = (): string => scenarioPart(location.search)

/** A widget stands alone. */
export const queriesElsewhere = (): Readonly<Record<string, string>> => ({})
export const onWritten = () => () => {}

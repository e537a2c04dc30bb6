import type { WidgetStrings } from '../../data/strings/en/widget.ts'

/** The labels of parameters, by the ids that an address uses. */
export type SettingLabels = Readonly<Record<string, { readonly label: string }>>

const LONGEST_KEY = 60

/** A key of an address as readers know it, its id behind; several are joined by “ + ”. */
export const settingNames = (
  key: string,
  labels: SettingLabels,
  { settings }: Pick<WidgetStrings, 'settings'>,
): string =>
  key
    .slice(0, LONGEST_KEY)
    .split(' + ')
    .map((id) => {
      const label =
        labels[id]?.label ?? (Object.hasOwn(settings, id) && settings[id as keyof typeof settings])
      return label ? `${label} (${id})` : id
    })
    .join(' + ')

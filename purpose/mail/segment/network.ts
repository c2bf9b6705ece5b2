const NAME =
  'facebook|instagram|twitter|x|linkedin|youtube|tiktok|pinterest|snapchat|threads|whatsapp|xing|mastodon|bluesky|vimeo'
/** What a picture of one is called in its alternative text. */
const PICTURE = 'logo|icon|icoon|pictogram|icône|pictogramme|symbol'
const ONLY_NAMES = new RegExp(`^(?:(?:${NAME}|${PICTURE})(?:[\\s:|·•,/&-]+|$))+$`, 'i')
const SOME_NAME = new RegExp(`\\b(?:${NAME})\\b`, 'i')

/** True when a text is names of social networks and nothing more, as the icons at the foot of a mail say. */
export function namesNetwork(text: string): boolean {
  const said = text.trim()
  return ONLY_NAMES.test(said) && SOME_NAME.test(said)
}

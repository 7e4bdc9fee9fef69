/** Shortcodes that come without parameters too. */
const NAMED =
  /\[\/?(?:youtube|vimeo|soundcloud|slideshare|caption|gallery|embed|video|audio|playlist|tweet|twitter|ooyala|googlemaps|polldaddy|contact-form-7|toc|vc_[a-z_]+|et_pb_[a-z_]+|fusion_[a-z_]+|su_[a-z_]+)(?:=[^[\]\n]*|\s{1,99}(?:https?:|[\w-]{1,99}=)[^[\]\n]*|\s{0,99}\/)?\](?!\()/g
/** Any other, with a parameter as only shortcodes have it; or the end of one. */
const PARAMETERS =
  /\[[a-z][\w-]{0,40}(?:\s{1,9}[a-z][\w-]{0,40}=(?:"[^"[\]\n]{0,400}"|'[^'[\]\n]{0,400}'))+\s*\/?\](?![(:[])/g

/** WordPress's shortcodes: the tags go, what stands between them stays. */
export function readWordPress(text: string): string {
  if (!text.includes('[')) return text
  return text.replace(NAMED, '').replace(PARAMETERS, '')
}

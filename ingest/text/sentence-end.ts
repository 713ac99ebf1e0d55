/** Whether a text ends where a sentence ends: an abstract that does not was cut short. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]*]*$|\[e-mail\]$|\[phone\]$/.test(text.trimEnd().slice(-40));
}

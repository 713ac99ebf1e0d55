/**
 * The programs of funders that an article names.
 */
import type { Found } from './found.ts';
import type { ListedSentence } from './lists.ts';
import { NOT_NAME } from './words.ts';
import { speaksOfMoney } from './speaks-of-money.ts';

const CAPS = String.raw`\p{Lu}[\p{L}\p{N}&’'/:-]*(?:,? (?:\([A-Z]{2,6}\) )?(?:(?:of|for|and|in|the|to|on|with|&|at) ){0,2}(?:\p{Lu}|\d{1,2}(?:st|nd|rd|th)(?= ))[\p{L}\p{N}&’'/:-]*){0,10}`;
const PROGRAM_CUES: readonly RegExp[] = [
  new RegExp(`\\b(?:[Gg]rant|[Aa]ward)s?\\b[^.;,]{0,30} (?:of|in|within) (?:the )?(${CAPS}(?: \\([A-Z][\\w&/-]+\\))?) [Pp]rogram\\b`, 'gu'),
  new RegExp(`\\b(?:through|under|from|by|via|part of|within|funded through)(?: both)? (?:the |its |their )?(?:agency['’]s |(?:U\\.?S\\.? )?(?:NSF|NIH|NEH|IMLS|NASA|DOE|NOAA|USDA|National [\\p{Lu}][\\p{L} ]+|foundation|Foundation|[\\p{Lu}][\\p{L}. ]+ Foundation)(?: \\([A-Z]+\\))?(?:['’]s?)? (?:[$€£][\\d.,]+ (?:million|billion) )?)?(${CAPS}(?: \\([A-Z][\\w&/-]+\\))?) (?:grant )?(?:[Pp]rogram(?:me)?|[Ii]nitiative|[Cc]ompetition|[Ss]olicitation|[Ss]cheme)\\b`, 'gu'),
  new RegExp(`\\b(?:from|through|under|via|by|in support of|part of|within|funded by)(?: the| an?)? (?:NSF|NIH|NEH|IMLS|NASA|DOE|National Science Foundation|foundation|[Cc]enter|[A-Z]{3,6})(?: \\([A-Z]+\\))?['’]s? (${CAPS}(?: \\([A-Z][\\w&/-]+\\))?) (?:[Pp]rogram|[Ii]nitiative|[Cc]ompetition|project)\\b`, 'gu'),
  new RegExp(`[$€£][\\d.,]+(?: ?(?:[Mm]illion|[Bb]illion|[MK]))?,? (?!(?:[Mm]illion|[Bb]illion|NSF|NIH|NEH|IMLS|National (?:Science|Endowment|Institute)|Department|Mellon)\\b)(${CAPS}) (?:[Gg]rant|[Aa]ward)\\b`, 'gu'),
  new RegExp(`\\b(?:an?|\\d{4}|two|three|new|the|prestigious) (?:prestigious )?(?:\\d{4} )?(?:NSF |NEH |NIH |IMLS |NOAA |DOE )?(National Leadership Grants?|Digital Humanities Advancement Grants?|Faculty Early Career Development(?: \\((?:NSF )?CAREER\\))?|Early Career Research(?: Program)?|CAREER|EAGER|RAPID|Graduate Research Fellowship|Major Research Instrumentation|Small Business Innovation Research|EPSCoR|(?:${CAPS}) \\([A-Z][A-Za-z&-]{2,}\\))(?: [Pp]rogram)?(?: [Gg]rants?| [Aa]wards?| totaling|\\b)`, 'gu'),
  /\b((?:ERC )?(?:Starting|Consolidator|Advanced|Synergy|Proof of Concept)) Grants?\b/gu,
  /\b(Faculty Early Career Development(?: \((?:NSF )?C(?:AREER|areer)\))?|CAREER|EAGER|RAPID)(?= (?:[Pp]rogram|[Aa]ward|[Gg]rant))/gu,
  new RegExp(`\\b[Aa]n? (?:new )?(?:NSF|NIH|NEH|IMLS|DOE|NASA|NOAA) ((?=[^.;]{0,60}? )(?:${CAPS})) (?:[Gg]rant|[Aa]ward)\\b`, 'gu'),
]; // prettier-ignore
const NOT_PROGRAM =
  /^(?:The|This|Our|NSF|NIH|NASA|Research|Graduate|Ph\.?D|Doctoral|Summer|Federal|National|National Science Foundation|American Recovery.*|Million|Billion|Mellon|U\.?S\.?)$/u;

const EARLIER = /\b(?:builds? on|building on|previous(?:ly)?|earlier|prior)\b/u;
/** An entry of a list gives the program alone in brackets: `[Collaborative Research]`. */
const BRACKETED = /^(?:.{3,160} (?:Outright|Match(?:ing)?): ?[$€£][\d,]+ )?\[(\p{Lu}[^[\]]{3,100})\]$/u;

/** `Research Initiation Initiative (CRII)`: with its acronym behind, the noun belongs to the name. */
function named(match: RegExpExecArray, text: string): string {
  const at = match.index + match[0].lastIndexOf(match[1]!) + match[1]!.length;
  return /^ (?:Program|Initiative|Competition) \([A-Z][\w&/-]+\)/u.exec(text.slice(at, at + 60))?.[0] ?? '';
}

/** Programs that sentences about the money name. */
export function findPrograms(sentences: readonly ListedSentence[]): Found<string>[] {
  const found = new Map<string, Found<string>>();
  for (const sentence of sentences) {
    const alone = BRACKETED.exec(sentence.text);
    if (alone)
      found.set(alone[1]!.toLowerCase(), {
        value: alone[1]!,
        start: sentence.end - 1 - alone[1]!.length,
        end: sentence.end - 1,
        confidence: 900_000,
        paragraph: sentence.paragraph,
      });
    if (!speaksOfMoney(sentence.text) || EARLIER.test(sentence.text)) continue;
    for (const pattern of PROGRAM_CUES) {
      for (const match of sentence.text.matchAll(pattern)) {
        const value = (match[1]! + named(match, sentence.text))
          .replace(
            /^(?:the |The |(?:U\.?S\.? )?(?:National Science Foundation|NSF|NIH|NEH|IMLS|NASA)(?: \([A-Z]+\))?(?:['’]s?)? )+/u,
            '',
          )
          .trim();
        if (value.length < 3 || NOT_PROGRAM.test(value)) continue;
        // `$500,000 Digital Humanities Grant` in a headline is of a field.
        if (sentence.paragraph === 0 && value.split(' ').every((word) => NOT_NAME.has(word))) continue;
        const start = sentence.start + sentence.text.indexOf(value, match.index);
        const key = value.replace(/ \(.*$| Grants?$/u, '').toLowerCase();
        if (![...found.keys()].some((other) => other.includes(key) || key.includes(other))) {
          found.set(key, {
            value,
            start,
            end: start + value.length,
            confidence: 850_000,
            paragraph: sentence.paragraph,
          });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

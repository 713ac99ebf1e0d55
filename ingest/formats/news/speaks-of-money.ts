/**
 * Whether a text is about money that was given.
 */
const MONEY_WORD =
  /\b(?:grants?|awards?|awarded|awarding|funding|funded|funds?|fellowships?|sponsor(?:ed|s)?|support(?:ed|s)?|CAREER|contract|prize|gift|agreement|million|investment|investing|invests?|seed)\b|[$€£]\s?\d/iu;
export const speaksOfMoney = (text: string): boolean => MONEY_WORD.test(text);

/** States of the United States, its district and territories: code and name. */
export const STATES: readonly (readonly [code: string, name: string])[] = (
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|' +
  'DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|' +
  'KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|' +
  'MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|' +
  'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|' +
  'SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|' +
  'WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico|GU Guam|VI Virgin Islands|AS American Samoa|' +
  'MP Northern Mariana Islands'
)
  .split('|')
  .map((state) => [state.slice(0, 2), state.slice(3)] as const);

const NAMES = new Map(STATES);

export function isState(code: string): boolean {
  return NAMES.has(code);
}

/** Folded name of a state: `new york`. */
export function stateName(code: string): string {
  return (NAMES.get(code) ?? '').toLowerCase();
}

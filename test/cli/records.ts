/** Invented award records for the tests of the command line. */

export const record = (number: string, dates: string, person: string) => `* ${number}
* Tides of Imaginary Lakes
* GEO,OCE
* ${dates}
* ${person}
* Standard Grant
* Olga Officer
* 08/31/2025
* USD 120,000.50

Lakes that nobody has seen have tides that nobody has measured.
`;

export const ADA = record('9990001', '09/01/2020,08/31/2025', 'Ada Nowhere, University of Nowhere');
export const BEN = record('9990002', '09/01/2021,08/31/2025', 'Ben Elsewhere, Elsewhere College');
/** Its dates cannot be dates. */
export const BROKEN = record('9990003', '31/31/2020,08/31/2025', 'Cy Anywhere, Anywhere Institute');

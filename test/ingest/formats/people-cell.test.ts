import { describe, expect, it } from '@jest/globals';
import { namesInCell } from '../../../ingest/formats/people-cell.ts';

describe('the names in a cell', () => {
  it.each([
    ['Jane Doe; Otto Berg', ['Jane Doe', 'Otto Berg']],
    ['Jane Doe\nOtto Berg\r\nWei Zhang', ['Jane Doe', 'Otto Berg', 'Wei Zhang']],
    ['Doe, Jane; Berg, Otto', ['Doe, Jane', 'Berg, Otto']],
    ['Jane Doe and Otto Berg', ['Jane Doe', 'Otto Berg']],
    ['Jane Doe, Otto Berg, PhD, Robert Roe', ['Jane Doe', 'Otto Berg, PhD', 'Robert Roe']],
    ['Doe, Jane', ['Doe, Jane']],
    ['García López, María José', ['García López, María José']],
    ['Jane Doe, Jr.', ['Jane Doe, Jr.']],
    ['Jane Doe (PI) jane@fen.edu; William (Bill) Roe', ['Jane Doe', 'William (Bill) Roe']],
    ['Jane Doe (60%); Jim Roe (40 %)', ['Jane Doe', 'Jim Roe']],
    ['Jane Doe; et al.', ['Jane Doe']],
    ['Smith J, van Dyke K.L.', ['Smith J', 'van Dyke K.L.']],
    ['Dr. Jane Doe (Chair), Dr. John Roe', ['Dr. Jane Doe', 'Dr. John Roe']],
    ['1. Jane Doe\t2. Jim Roe', ['Jane Doe', 'Jim Roe']],
    ['An Nguyen; At Suwan', ['An Nguyen', 'At Suwan']],
    ['van den Berg, Jan Peter', ['van den Berg, Jan Peter']],
    ['N/A', []],
    ['TBD; Jane Doe', ['Jane Doe']],
  ])('%j', (cell, names) => {
    expect(namesInCell(cell)).toEqual(names);
  });

  it.each([
    'Fen College',
    'University of Reeds',
    'Jane Doe (Fen College)',
    'A study of glass in water',
    '12500',
    'FF-001',
    'Jane Doe, $12,500',
    'Doe, Jane, Roe, Jim',
    'Li Wei, Zhang San',
    'Ministry of Education',
    'Jane Doe with Jim Roe',
    'see http://fen.edu/people',
  ])('%j holds none, or does not tell which', (cell) => {
    expect(namesInCell(cell)).toBeNull();
  });
});

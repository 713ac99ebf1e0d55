import { expect, it } from '@jest/globals';
import { detect } from '../../../ingest/formats/index.ts';
import { syntaxOf } from '../../../ingest/formats/syntax.ts';

it.each([
  ['JSON', '{"a": 1}'],
  ['JSON', ' [\n{"a":1}]'],
  ['JSON', '{ "cut": "off'],
  ['JSON', '[1, 2]'],
  ['XML', '<?xml version="1.0"?>\n<!-- note -->\n<feed xmlns="x"><entry/></feed>'],
  ['XML', '<Award><AwardID>1</AwardID></Award>'],
  ['PROSE', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html><p>News</p></html>'],
  ['PROSE', '<!doctype html>\n<html lang="en">'],
  ['PROSE', '<article><p>News</p></article>'],
  ['PROSE', '[News](https://example.org) from the marsh'],
  ['PROSE', '{braces} in a text'],
  ['PROSE', 'x < y'],
])('%s begins as %j', (syntax, text) => {
  expect(syntaxOf(text)).toBe(syntax);
});

it('data of an unknown format is not read as prose', () => {
  const story = 'The National Science Foundation awarded $1 million to a team led by Ana Riva of Marsh College.';
  expect(detect(`Marsh College wins grant\n\n${story}`)?.name).toBe('news-article');
  expect(detect(JSON.stringify({ title: 'Marsh College wins grant', text: story }))).toBeNull();
  expect(detect(`<feed><title>Marsh College wins grant</title><p>${story}</p></feed>`)).toBeNull();
});

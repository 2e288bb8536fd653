// Writes segments.tsv: random texts and how two public calculators, independent of ours and of each other, split them.
//
//   cd /tmp && npm install sms-segments-calculator@1.3.0 split-sms@0.1.7
//   NODE_PATH=/tmp/node_modules node segments.cjs > segments.tsv
//
// Texts hold no combining marks, joiners, flags, carriage returns or lone surrogates: there the two tools disagree, because
// one cuts between graphemes and the other between code points. Where they still disagree the script stops.
'use strict';
const { SegmentedMessage } = require('sms-segments-calculator');
const { split } = require('split-sms');

const ROWS = 5000;
const SEED = 20261123;

let state = SEED;
function random() { // mulberry32: the same texts on every machine
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = n => Math.floor(random() * n);
const pick = list => list[below(list.length)];

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789.,:;!?'];
const basic = [...'@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ"#¤%&\'()*+-/<=>¡ÄÖÑÜ§¿äöñüà'];
const extended = [...'\f^{}\\[~]|€'];
const latin = [...'çáíóúâêîôûãõëïÿőűčšžŋɓɗƙœŒ`\t‘’“”–—…«»•№'];
const scripts = [...'αβγжщыъאבגابتثሀለሐመሠሰกขคあアカ漢字語中文한글राकामखबপফাবভمش'].filter(c => !/\p{M}/u.test(c));
const astral = [...'😀🐳💊📱𝄞𝒜𞤀𐍈🌍🩺'];

const borders = { gsm: [1, 152, 153, 154, 159, 160, 161, 162, 305, 306, 307, 458, 459, 460], ucs: [1, 66, 67, 68, 69, 70, 71, 72, 133, 134, 135, 136, 200, 201, 202] };
const length = kind => random() < 0.6 ? pick(borders[kind]) + below(3) - 1 : below(kind === 'gsm' ? 330 : 210);

function fill(units, kinds) {
  const text = [];
  for (let i = 0; i < units; i++) {
    const r = random();
    const kind = kinds.find(([share]) => r < share) || [1, letters];
    text.push(pick(kind[1]));
  }
  return text;
}
function shuffledIn(text, list, times) {
  for (let i = 0; i < times; i++) text.splice(below(text.length + 1), 1, pick(list));
  return text;
}
function text() {
  const shape = below(8);
  if (shape < 2) return fill(length('gsm'), [[0.1, basic]]);
  if (shape < 4) return fill(length('gsm'), [[pick([0.02, 0.1, 0.4]), extended], [0.45, basic]]);
  const ucs = fill(length('ucs'), [[0.05, latin], [pick([0.05, 0.08, 0.3]), scripts], [0.33, astral], [0.36, extended]]);
  if (shape === 4) return shuffledIn(fill(length('gsm'), [[0.1, extended]]), latin.concat(astral), 1);
  return shape === 5 ? shuffledIn(ucs, astral, 10) : ucs;
}

function twilio(written) {
  const message = new SegmentedMessage(written, 'auto', false);
  const septets = message.encodingName === 'GSM-7';
  const characters = message.segments.map(segment => Array.from(segment).filter(c => c.raw !== undefined));
  return {
    encoding: septets ? 'GSM_7' : 'UCS_2',
    parts: characters.map(list => list.map(c => c.raw).join('')),
    units: characters.map(list => list.reduce((sum, c) => sum + c.sizeInBits(), 0) / (septets ? 7 : 16)),
  };
}
function other(written) {
  const result = split(written);
  return { encoding: result.characterSet === 'GSM' ? 'GSM_7' : 'UCS_2', parts: result.parts.map(part => part.content) };
}

const seen = new Set();
const escaped = written => written.replace(/[^\x20-\x7e]|\\/g, c => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));

const lines = [
  '# How two public calculators split random texts: npm sms-segments-calculator 1.3.0 and split-sms 0.1.7, which agree on',
  '# every row. Written by segments.cjs beside this file, seed ' + SEED + '; no combining marks, joiners, flags, carriage returns.',
  '# Columns: encoding, units of each part, UTF-16 length of each part, text (anything but printable ASCII as \\uXXXX).',
];
for (let row = 0; row < ROWS; ) {
  const written = text().join('');
  if (written === '' || seen.has(written) || /\p{M}|\p{Emoji_Modifier}/u.test(written)) continue;
  const one = twilio(written);
  const two = other(written);
  if (one.encoding !== two.encoding || JSON.stringify(one.parts) !== JSON.stringify(two.parts)) {
    throw new Error('the tools disagree on ' + escaped(written) + ' ' + JSON.stringify([one, two]));
  }
  if (one.parts.join('') !== written) throw new Error('a tool lost something of ' + escaped(written));
  seen.add(written);
  lines.push([one.encoding, one.units, one.parts.map(part => part.length), escaped(written)].join('\t'));
  row++;
}
process.stdout.write(lines.join('\n') + '\n');

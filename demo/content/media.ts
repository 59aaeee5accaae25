import type { MediaDocument } from './types.ts'

const credit = 'Drawn for Dragoman'

const scene = (name: string, alt: string, caption: string): MediaDocument => ({
  key: `media/${name}`,
  file: `${name}.jpg`,
  data: { alt, caption, credit },
})

const logo = (name: string, alt: string): MediaDocument => ({
  key: `media/logo-${name}`,
  file: `logo-${name}.png`,
  data: { alt, credit },
})

const portrait = (name: string, alt: string): MediaDocument => ({
  key: `media/portrait-${name}`,
  file: `portrait-${name}.jpg`,
  data: { alt, credit },
})

const report = (name: string, alt: string): MediaDocument => ({
  key: `media/${name}`,
  file: `${name}.pdf`,
  data: { alt },
})

/** Pictures and documents; `demo/media` makes the files. */
export const media: readonly MediaDocument[] = [
  scene(
    'skyline-new-york',
    'The skyline of New York at first light, seen across the river: towers in blue layers, a long bridge, and the sun low over the water.',
    'New York on the morning of the opening plenary.',
  ),
  scene(
    'skyline-lisbon',
    'The hills of Lisbon in the evening: terraced houses with tiled roofs, a castle above them, and two sails on the wide river.',
    'Lisbon, where the Third Global Summit met in 2022.',
  ),
  scene(
    'assembly-hall',
    'A half-round hall seen from the last row: curved benches, small figures, and a bright opening behind the speaker.',
    'The opening plenary filled the hall to the last row.',
  ),
  scene(
    'round-table',
    'A round table from above with twelve seats, papers and glasses, and long shadows across the floor.',
    'Every round table had twelve seats and no head.',
  ),
  scene(
    'public-square',
    'A public square with trees, people in small groups, and the shadows of houses across the paving.',
    'A square works when people who do not know each other use it together.',
  ),
  scene(
    'bridge-at-night',
    'A suspension bridge at night with its lights on, a ferry below it, and the moon reflected in the water.',
    'The last evening, seen from the ferry.',
  ),
  portrait(
    'new-york-city',
    'An abstract portrait for an office: a plain figure before a row of towers.',
  ),
  portrait('edda-rosenvik', 'Abstract portrait of Edda Rosenvik in grey and green shapes.'),
  portrait('ines-valdeira', 'Abstract portrait of Inês Valdeira in blue and sand-coloured shapes.'),
  portrait('tarek-haddawi', 'Abstract portrait of Tarek Haddawi in ochre and dark green shapes.'),
  portrait(
    'grace-nyambura-otim',
    'Abstract portrait of Grace Nyambura Otim in red and violet shapes.',
  ),
  portrait('lucien-marchebois', 'Abstract portrait of Lucien Marchebois in slate and rose shapes.'),
  portrait('solveig-halden', 'Abstract portrait of Solveig Halden in pale blue and white shapes.'),
  portrait('noor-ziyadeh', 'Abstract portrait of Noor Ziyadeh in turquoise and plum shapes.'),
  portrait(
    'amaru-quillaste',
    'Abstract portrait of Amaru Quillaste in terracotta and teal shapes.',
  ),
  logo(
    'atlantic-union',
    'Logo of the Atlantic Union of Regions: two coasts joined by an arc of points.',
  ),
  logo(
    'halvland',
    'Logo of the Ministry of Foreign Affairs of Halvland: a shield divided by a fjord.',
  ),
  logo('meridia', 'Logo of the Department of State of Meridia: a sun crossed by a meridian.'),
  logo('harbour-foundation', 'Logo of the Harbour Foundation: a lighthouse between two waves.'),
  logo(
    'un-local-action',
    'Logo of the United Nations Office for Local Action: houses inside a wreath.',
  ),
  logo('civic-peace', 'Logo of the Institute for Civic Peace: two hands that form a roof.'),
  logo(
    'two-rivers',
    'Logo of the University of the Two Rivers: two streams that meet below an open book.',
  ),
  logo(
    'young-citizens',
    'Logo of the Assembly of Young Citizens: seven rising bars in a half circle.',
  ),
  report('summit-report-2023', 'Report of the Fourth Global Summit 2023'),
  report('plenary-summary-2023', 'Summary of the opening plenary 2023'),
  report('first-three-days', 'Checklist for the first three days after an attack'),
  report('summit-report-2022', 'Report of the Third Global Summit 2022'),
]

export type Hair = 'crop' | 'bob' | 'bun' | 'wave' | 'scarf' | 'curls' | 'side' | 'braid'
export type Ground = 'arc' | 'diagonal' | 'steps' | 'sun' | 'waves' | 'columns' | 'hills' | 'towers'

/** What makes one portrait differ from the next. */
export type Sitter = {
  readonly ground: Ground
  readonly colours: readonly [back: string, middle: string, accent: string]
  readonly skin: readonly [light: string, shade: string]
  readonly hair: Hair
  readonly hairColour: string
  readonly coat: readonly [light: string, shade: string]
  readonly shirt: string
  readonly beard?: boolean
  readonly glasses?: boolean
  readonly earring?: string
}

/** By the name in the portrait's file. Colours follow the alt texts in demo/content/media.ts. */
export const sitters: Readonly<Record<string, Sitter>> = {
  'new-york-city': {
    ground: 'towers',
    colours: ['#d9e2e4', '#7f9bb0', '#e2a04a'],
    skin: ['#8fa3b1', '#71879a'],
    hair: 'crop',
    hairColour: '#334c63',
    coat: ['#2a435c', '#1d3149'],
    shirt: '#f1ede2',
  },
  'edda-rosenvik': {
    ground: 'arc',
    colours: ['#dfe5da', '#8ba592', '#c8d27e'],
    skin: ['#efcdb2', '#d6a98a'],
    hair: 'bob',
    hairColour: '#a8a7a3',
    coat: ['#47695c', '#335046'],
    shirt: '#eceadf',
    glasses: true,
  },
  'ines-valdeira': {
    ground: 'waves',
    colours: ['#efe2c6', '#5d8fb0', '#2f5f86'],
    skin: ['#d9a57f', '#b98260'],
    hair: 'wave',
    hairColour: '#3d2a25',
    coat: ['#284f79', '#1b395b'],
    shirt: '#f5ead4',
    earring: '#f0c05a',
  },
  'tarek-haddawi': {
    ground: 'hills',
    colours: ['#f0ddb0', '#c98f3c', '#8d5a2b'],
    skin: ['#b98058', '#966242'],
    hair: 'crop',
    hairColour: '#2a2321',
    coat: ['#2f4a3d', '#20362c'],
    shirt: '#f3ead6',
    beard: true,
  },
  'grace-nyambura-otim': {
    ground: 'sun',
    colours: ['#f1d3cb', '#b8433f', '#f3b34c'],
    skin: ['#6d4532', '#523224'],
    hair: 'bun',
    hairColour: '#201818',
    coat: ['#5e3b7a', '#452a5c'],
    shirt: '#f0c75a',
    earring: '#f0c75a',
  },
  'lucien-marchebois': {
    ground: 'diagonal',
    colours: ['#ecd9d6', '#c58d90', '#5d6b7a'],
    skin: ['#e6bd9b', '#c89a78'],
    hair: 'side',
    hairColour: '#5a4638',
    coat: ['#4d5a69', '#394552'],
    shirt: '#f5f0ea',
    glasses: true,
  },
  'solveig-halden': {
    ground: 'steps',
    colours: ['#eef3f5', '#b9d3de', '#7fa6b8'],
    skin: ['#f2d6bf', '#dbb295'],
    hair: 'braid',
    hairColour: '#d7b56d',
    coat: ['#e9eef0', '#c6d3d8'],
    shirt: '#8fb2c2',
  },
  'noor-ziyadeh': {
    ground: 'columns',
    colours: ['#d5ebe6', '#4fa39b', '#7c3f63'],
    skin: ['#cf9a74', '#ae7755'],
    hair: 'scarf',
    hairColour: '#7c3f63',
    coat: ['#5f2f4d', '#472138'],
    shirt: '#2f7f79',
  },
  'amaru-quillaste': {
    ground: 'hills',
    colours: ['#d9e6e0', '#4c8f8a', '#c5643f'],
    skin: ['#a86b49', '#874f35'],
    hair: 'curls',
    hairColour: '#2b1e1c',
    coat: ['#b65434', '#8f3d26'],
    shirt: '#efe3c9',
  },
}

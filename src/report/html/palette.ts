// The page's colours, light and dark; a test holds every pair of text and ground to contrast AA.

export interface Palette {
  readonly ground: string;
  readonly panel: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly link: string;
  readonly needGround: string;
  readonly need: string;
  readonly vagueGround: string;
  readonly vague: string;
  readonly source: string;
  readonly hedge: string;
  readonly booster: string;
  readonly barNamed: string;
  readonly barUnnamed: string;
  readonly barVague: string;
  readonly barNone: string;
}

export const LIGHT: Palette = {
  ...{ ground: '#fffdf9', panel: '#f5f3ee', text: '#1d1f22', muted: '#5b5f66', line: '#dcd8cf', link: '#0a4fb3' },
  ...{ needGround: '#fde2dd', need: '#a3211b', vagueGround: '#fcefc2', vague: '#775200' },
  ...{ source: '#17643a', hedge: '#7b2a94', booster: '#0a4fb3' },
  ...{ barNamed: '#17643a', barUnnamed: '#5d9c74', barVague: '#b78103', barNone: '#b3453d' },
};

export const DARK: Palette = {
  ...{ ground: '#15171a', panel: '#1e2126', text: '#e7e6e3', muted: '#a9adb4', line: '#383c44', link: '#93bdff' },
  ...{ needGround: '#4b1f1c', need: '#ffb6ae', vagueGround: '#43350c', vague: '#f3cf72' },
  ...{ source: '#84d8a2', hedge: '#e6a9f6', booster: '#93bdff' },
  ...{ barNamed: '#5fbf85', barUnnamed: '#3d7f58', barVague: '#c9971f', barNone: '#d0665d' },
};

/** The palette as CSS custom properties: `--need-ground`. */
export function customProperties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');
}

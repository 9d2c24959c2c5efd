// Eight pictures, each a colour for every point: x from 0 to the ratio of the sides, y from 0 (top) to 1.
import { MersenneTwister } from "../../base/mersenne-twister.ts";
import { blend, gradient, hex, type Colour } from "./colour.ts";
import { layers, mix, smoothNoise } from "./noise.ts";

export type Painting = (x: number, y: number) => Colour;

const colours = (...texts: string[]) => gradient(texts.map(hex));
/** 0 before `from`, 1 behind `to`, smooth between. */
const step = (from: number, to: number, value: number): number => {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return part * part * (3 - 2 * part);
};
const dice = (seed: number) => {
  const twister = new MersenneTwister([seed]);
  return () => twister.next() / 2 ** 32;
};

function mountains(): Painting {
  const ridge = layers(smoothNoise(3), 5);
  const sky = colours("#fbe3c0", "#f4b48a", "#c4749a", "#4d4a86");
  const rock = colours("#d99a9a", "#8c6a9c", "#524f8a", "#2a2b5c", "#14163a");
  return (x, y) => {
    const sun = step(0.115, 0.11, Math.hypot(x - 1.02, y - 0.42));
    let colour = blend(sky(1.05 - y * 1.35), hex("#fff4d8"), sun);
    for (let range = 0; range < 5; range++) {
      const top =
        0.42 + range * 0.11 - (ridge(x * (2.1 + range * 0.4) + range * 17, range) - 0.5) * 0.46;
      const shade = blend(
        rock(range / 4),
        hex("#f6c9a4"),
        Math.max(0, 0.3 - (y - top) * 1.5) * 0.6,
      );
      colour = blend(colour, shade, step(top, top + 0.004, y));
    }
    return colour;
  };
}

function waves(): Painting {
  const swell = smoothNoise(8);
  const water = colours("#e9f3ec", "#9fd3cf", "#4aa5b4", "#1f6f97", "#123f6d", "#0b2447");
  return (x, y) => {
    const lean = swell(x * 1.3, y * 2.2) * 0.16 + Math.sin(x * 5 + y * 3) * 0.03;
    const band = (y + lean) * 9;
    const crest = Math.abs(band - Math.floor(band) - 0.5) * 2;
    const base = water((Math.floor(band) + 0.2) / 10);
    return blend(base, hex("#f7fbf6"), step(0.82, 1, crest) * (0.75 - y * 0.5));
  };
}

function dunes(): Painting {
  const wind = layers(smoothNoise(21), 3);
  const sand = colours("#6b2f1d", "#b4552b", "#e29a52", "#f6d49a");
  const sky = colours("#2e7fa8", "#9cc9cf", "#f3e3c2");
  return (x, y) => {
    let colour = sky(y * 2.4);
    for (let dune = 0; dune < 4; dune++) {
      const top = 0.36 + dune * 0.15 + (wind(x * (1.2 + dune * 0.2) + dune * 9, dune) - 0.5) * 0.3;
      const below = y - top;
      const ripple = Math.sin((below * 60 + wind(x * 3, y * 3) * 14) * (1.2 - dune * 0.12)) * 0.05;
      const light = wind(x * 1.4 + dune * 9 + 0.12, dune) - wind(x * 1.4 + dune * 9, dune);
      const shade = sand(0.55 + light * 4 + ripple - below * 0.5);
      colour = blend(colour, shade, step(0, 0.004, below));
    }
    return colour;
  };
}

function forest(): Painting {
  const random = dice(4);
  const trees = Array.from({ length: 150 }, (_, index) => ({
    depth: index / 150,
    x: random() * 1.9 - 0.2,
    width: 0.045 + random() * 0.05,
    height: 0.3 + random() * 0.26,
  }));
  const leaf = colours("#b9d3bd", "#7fae8e", "#3f7d66", "#1d5249", "#0c2b2c");
  return (x, y) => {
    let colour = blend(hex("#f2efdc"), hex("#c6ddd0"), y * 1.4);
    for (const { depth, x: middle, width, height } of trees) {
      const foot = 0.5 + depth * 0.62;
      const up = (foot - y) / (height * (0.55 + depth * 0.7));
      if (up < 0 || up > 1) continue;
      const tier = 1 - ((up * 4.5) % 1) * 0.42;
      const half = width * (0.6 + depth) * (1 - up) * tier;
      const side = (x - middle) / Math.max(half, 1e-6);
      if (Math.abs(side) > 1) continue;
      colour = blend(
        leaf(depth),
        hex("#f4f0d2"),
        Math.max(0, 0.16 - side * 0.12) * (1 - depth * 0.5),
      );
    }
    return colour;
  };
}

function galaxy(): Painting {
  const dust = layers(smoothNoise(13), 5);
  const glow = colours("#070817", "#16153d", "#3d2a78", "#8a4aa8", "#e58bb0", "#ffe9cf");
  const random = dice(9);
  const stars = Array.from(
    { length: 420 },
    () => [random() * 1.5, random(), random() ** 6] as const,
  );
  return (x, y) => {
    const away = x - 0.75;
    const up = (y - 0.5) * 1.75 + away * 0.35;
    const far = Math.hypot(away, up);
    const turn = Math.atan2(up, away);
    const arm = Math.cos(turn * 2 + Math.log(far + 0.02) * 5.2) * 0.5 + 0.5;
    const cloud = dust(x * 5, y * 5);
    const light =
      Math.exp(-far * 3.4) * (0.35 + arm * 0.75) * (0.5 + cloud) + Math.exp(-far * 11) * 0.8;
    let colour = glow(light * 1.05 + cloud * 0.08);
    for (const [starX, starY, size] of stars) {
      const near = Math.hypot(x - starX, y - starY);
      if (near < 0.008)
        colour = blend(colour, [255, 250, 240], step(0.0013 + size * 0.004, 0.0004, near));
    }
    return colour;
  };
}

function aurora(): Painting {
  const veil = layers(smoothNoise(31), 3);
  const night = colours("#050a1c", "#0b1c3a", "#143a55");
  const random = dice(2);
  const stars = Array.from({ length: 200 }, () => [random() * 1.5, random() * 0.7] as const);
  return (x, y) => {
    let colour = night(y * 1.2);
    for (const [starX, starY] of stars) {
      if (Math.hypot(x - starX, y - starY) < 0.0016) colour = [215, 225, 240];
    }
    for (let band = 0; band < 3; band++) {
      const foot = 0.5 + band * 0.08 + (veil(x * 1.6 + band * 11, band) - 0.5) * 0.5;
      const height = foot - y;
      if (height < 0) continue;
      const rays = 0.55 + veil(x * 26 + band * 5, y * 1.4) * 0.6;
      const light = Math.exp(-height * 7) * step(0, 0.03, height) * rays;
      const hue = blend(hex("#4df0a0"), hex("#9a6bff"), Math.min(1, height * 2.6 + band * 0.12));
      colour = blend(colour, hue, Math.min(0.85, light));
    }
    const hill = 0.86 - (veil(x * 2.2 + 40, 3) - 0.5) * 0.22;
    return blend(colour, hex("#03060f"), step(hill, hill + 0.004, y));
  };
}

function meadow(): Painting {
  const random = dice(17);
  const petals = ["#f2f0e6", "#f6c445", "#e4572e", "#d96fa8", "#7d6be0"].map(hex);
  const flowers = Array.from({ length: 130 }, (_, index) => ({
    x: random() * 1.6 - 0.05,
    y: 0.42 + (index / 130) ** 1.3 * 0.62,
    hue: petals[Math.floor(random() * petals.length)] ?? [0, 0, 0],
    turn: random() * 6,
  }));
  const grass = layers(smoothNoise(5), 4);
  const green = colours("#bcd48a", "#7fae4e", "#3c7a3c", "#1c4a2e");
  const sky = colours("#79b7dd", "#d6ecef", "#fdf3da");
  return (x, y) => {
    const edge = 0.38 + (grass(x * 1.4, 7) - 0.5) * 0.12;
    let colour =
      y < edge ? sky(y * 2.6) : green((y - edge) * 1.1 + (grass(x * 46, y * 7) - 0.5) * 0.5);
    for (const { x: middle, y: place, hue, turn } of flowers) {
      const size = 0.008 + (place - 0.4) * 0.055;
      const far = Math.hypot(x - middle, y - place) / size;
      if (far > 1) continue;
      const angle = Math.atan2(y - place, x - middle) + turn;
      const reach = 0.62 + Math.abs(Math.cos(angle * 2.5)) * 0.38;
      if (far < 0.27) colour = hex("#5b3a1e");
      else if (far < reach) colour = blend(hue, [255, 255, 255], 0.25 - far * 0.3);
    }
    return colour;
  };
}

function marble(): Painting {
  const noise = layers(smoothNoise(44), 5);
  const vein = colours("#fbf8f2", "#e9dfd2", "#c2a98f", "#6d6a75", "#2b3a4a");
  const gold = hex("#d8a548");
  return (x, y) => {
    const bend = noise(x * 2.4, y * 2.4);
    const drift = noise(x * 2.4 + bend * 3 + 5, y * 2.4 + bend * 3 + 9);
    const line = Math.abs(Math.sin((x + y * 0.7 + drift * 2.6) * 4.2));
    const base = vein(mix(drift * 1.3 - 0.3, 1 - line, 0.3));
    return blend(base, gold, step(0.05, 0.0, line) * step(0.45, 0.6, bend));
  };
}

/** By the names of their files. */
export const paintings: Readonly<Record<string, Painting>> = {
  mountains: mountains(),
  waves: waves(),
  dunes: dunes(),
  forest: forest(),
  galaxy: galaxy(),
  aurora: aurora(),
  meadow: meadow(),
  marble: marble(),
};

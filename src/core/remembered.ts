import { sameData } from './same-data';

const usual = 500;

/**
 * What was made of texts lately: forms repeat the same texts, and one form's texts are asked for again and again. Forgets all when it
 * holds `most`, so that a long session costs no more than a short one. What is undefined is made each time.
 */
export function remembered<Made>(make: (text: string) => Made, most = usual): (text: string) => Made {
  const lately = new Map<string, Made>();
  return (text) => {
    const known = lately.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (lately.size >= most) lately.clear();
    lately.set(text, made);
    return made;
  };
}

/** What was made of an object that never changes, such as a project, for as long as somebody holds that object. */
export function rememberedOf<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}

/** What was made of two objects that never change; of each first one only with the latest second one. */
export function rememberedOfPairs<One extends object, Other extends object, Made>(
  make: (one: One, other: Other) => Made,
): (one: One, other: Other) => Made {
  const known = new WeakMap<One, { readonly other: Other; readonly made: Made }>();
  return (one, other) => {
    const before = known.get(one);
    if (before?.other === other) return before.made;
    const made = make(one, other);
    known.set(one, { other, made });
    return made;
  };
}

/**
 * What was made of each one's share, such as the codes of all projects, for as long as all shares say the same at the same places. Only
 * the latest is remembered.
 */
export function rememberedOfShares<Of extends object, Share, Made>(
  shareOf: (of: Of) => Share,
  make: (shares: readonly Share[]) => Made,
): (all: readonly Of[]) => Made {
  const shareOfOne = rememberedOf(shareOf);
  let latest: { readonly shares: readonly Share[]; readonly made: Made } | undefined;
  return (all) => {
    const shares = all.map(shareOfOne);
    const before = latest?.shares;
    const areAsBefore =
      before?.length === shares.length && shares.every((share, place) => sameData(share, before[place]));
    if (!latest || !areAsBefore) latest = { shares, made: make(shares) };
    return latest.made;
  };
}

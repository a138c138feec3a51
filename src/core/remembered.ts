const usual = 500;

/**
 * What was made of texts lately: forms repeat the same texts, and one form's texts are asked for again and again. Forgets all when it
 * holds `most`, so that a long session costs no more than a short one.
 */
export function remembered<Made>(make: (text: string) => Made, most = usual): (text: string) => Made {
  const lately = new Map<string, { readonly made: Made }>();
  return (text) => {
    const known = lately.get(text);
    if (known) return known.made;
    const made = make(text);
    if (lately.size >= most) lately.clear();
    lately.set(text, { made });
    return made;
  };
}

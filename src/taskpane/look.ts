import { useEffect, useState } from 'react';
import type { Look } from './frame';

const darkWanted = '(prefers-color-scheme: dark)';

/** Light or dark: as Office is, and where Office does not tell, as the system is, also when that changes. */
export function useLook(officeIsDark: boolean | undefined): Look {
  const [systemIsDark, setSystemIsDark] = useState(() => window.matchMedia(darkWanted).matches);
  useEffect(() => {
    const system = window.matchMedia(darkWanted);
    const follow = () => setSystemIsDark(system.matches);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, []);
  return (officeIsDark ?? systemIsDark) ? 'dark' : 'light';
}

import manifest from '../../package.json';

export const productName: string = manifest.name;
export const productVersion: string = manifest.version;

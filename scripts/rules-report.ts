/** Prints which rule finds how much over files: `npm run rules:report -- FILE…`. Exits 2 where a file could not be read. */
import { checkFile } from '../src/cli/check-file';
import { drawCounts, type FileFindings } from './rule-counts';

async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error('Name the files to be checked: npm run rules:report -- FILE…');
    return 2;
  }
  const read: FileFindings[] = [];
  for (const file of files) {
    const result = await checkFile(file, {
      hiddenSheets: 'read',
      language: 'en',
      profile: undefined,
      progress: () => undefined,
    });
    if (!result.ok) {
      console.error(`${file}: ${result.error.message}`);
      continue;
    }
    const { department, findings } = result.value.checked;
    read.push({ projects: department.projects.length, findings });
  }
  console.log(drawCounts(read));
  return read.length === files.length ? 0 : 2;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

import type { InLanguages, Language } from '../core/language';
import type { FileError } from './files';

/** What happened to a file and what to do. No `default`: a new code does not compile until it is worded. */
export function explainFileError(error: FileError, language: Language): string {
  return wordsFor(error)[language];
}

function wordsFor(error: FileError): InLanguages<string> {
  switch (error.code) {
    case 'file-not-found':
      return { zh: '找不到这个文件，请核对文件名和路径。', en: 'There is no such file. Check its name and path.' };
    case 'is-a-directory':
      return {
        zh: '这是一个文件夹，请写出其中要检查的文件，例如 文件夹/*.xlsx。',
        en: 'This is a folder. Name the files in it that are to be checked, for instance folder/*.xlsx.',
      };
    case 'file-not-readable':
      return {
        zh: '文件打不开，请确认有读取权限，并且没有被其他程序独占。',
        en: 'The file cannot be opened. Make sure that you may read it and that no other program holds it.',
      };
    case 'file-exists':
      return {
        zh: '输出文件已存在，未作改动。请换一个文件名，或加 --force 予以替换。',
        en: 'The output file exists already and was left as it is. Choose another name, or add --force to replace it.',
      };
    case 'same-as-input':
      return {
        zh: '输出文件就是要检查的原文件。原文件不会被改写，请换一个文件名。',
        en: 'The output file is the very file to be checked, which is never written to. Choose another name.',
      };
    case 'file-not-writable':
      return {
        zh: '输出文件写不进去，请确认文件夹存在、有写入权限并且磁盘未满。',
        en: 'The output file cannot be written. Make sure that its folder exists, that you may write there, and that the disk is not full.',
      };
  }
}

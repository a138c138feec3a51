export { documentCodes } from '../../model/document-codes';

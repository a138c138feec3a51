import type { Area } from '../../../core/grid/area';

/** How a sheet is printed: kept by the host, since Univer does not print. */
export interface PageLayoutModel {
  orientation: string;
  paperSize: string;
  zoom: object;
  printGridlines: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  printArea: Area | undefined;
  /** Rows before which a new page begins; undefined where nobody has said. */
  breaksBefore: readonly number[] | undefined;
}

export const defaultPageLayout: PageLayoutModel = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  printGridlines: false,
  centerHorizontally: false,
  centerVertically: false,
  titleRows: undefined,
  titleColumns: undefined,
  printArea: undefined,
  breaksBefore: undefined,
};

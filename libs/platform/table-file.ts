import { NotFoundException, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { Language } from '@parvis/domain';
import { MEDIA_TYPES } from './storage';
import { type Table, writeCsv, writeXlsx } from './spreadsheet';

/**
 * A table as the file that was asked for, named as the table is; staff choose between `csv` and `xlsx`.
 * @throws NotFoundException for any other format
 */
export async function sendTable(
  res: Response,
  table: Table,
  format: string,
  language: Language,
): Promise<StreamableFile> {
  if (format !== 'csv' && format !== 'xlsx') throw new NotFoundException();
  res.attachment(`${table.name}.${format}`);
  res.setHeader('Content-Type', format === 'csv' ? 'text/csv; charset=utf-8' : MEDIA_TYPES.xlsx);
  return new StreamableFile(format === 'csv' ? Buffer.from(writeCsv(table, language)) : await writeXlsx([table]));
}

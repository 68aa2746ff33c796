import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { normaliseTicketCode } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Allow, CurrentActor, readUpload, sendFile } from '@parvis/platform';
import { AnswerFiles, MOST_BYTES } from './answer-files';

@Controller('api')
export class AnswerFilesController {
  constructor(
    private readonly files: AnswerFiles,
    private readonly access: Access,
  ) {}

  /** Hands in a file for a question; `fault` says why it cannot be taken. */
  @Post('form-questions/:id/files')
  @Allow('public')
  async keep(
    @Param('id') questionId: string,
    @Query('name') name: unknown,
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
  ): Promise<{ id: string } | { fault: string }> {
    const bytes = await readUpload(req, MOST_BYTES);
    const outcome = Buffer.isBuffer(bytes)
      ? await this.files.keep(questionId, typeof name === 'string' ? name : '', bytes)
      : bytes;
    if ('fault' in outcome) res.status(422);
    return outcome;
  }

  /** Takes back what was handed in and not yet used. */
  @Delete('form-questions/:id/files/:file')
  @Allow('public')
  @HttpCode(204)
  drop(@Param('file') fileId: string): Promise<void> {
    return this.files.drop(fileId);
  }

  @Get('tickets/:code/files/:file')
  @Allow('public')
  async ofTicket(
    @Param('code') code: string,
    @Param('file') fileId: string,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    return privately(res, await this.files.ofTicket(normaliseTicketCode(code), fileId));
  }

  @Get('events/:id/answer-files/:file')
  @Allow('registration.read')
  async atEvent(
    @Param('id') eventId: string,
    @Param('file') fileId: string,
    @CurrentActor() actor: Actor | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    await this.access.require(actor, 'registration.read', eventId);
    const file = await this.files.atEvent(eventId, fileId);
    if (file.isSensitive) await this.access.require(actor, 'registration.sensitive', eventId);
    return privately(res, file);
  }
}

function privately(res: Response, file: Parameters<typeof sendFile>[1]): StreamableFile {
  res.setHeader('Cache-Control', 'private, no-store');
  return sendFile(res, file);
}

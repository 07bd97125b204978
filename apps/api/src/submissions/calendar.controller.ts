import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { Public } from '../access/decorators.js';
import { CalendarService } from './calendar.service.js';

/** For calendar programs, which cannot sign in: the address itself is the key. */
@Controller('api/calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Public()
  @Get(':token.ics')
  @Header('cache-control', 'private, no-store')
  @Header('x-robots-tag', 'noindex')
  async feed(@Param('token') token: string): Promise<StreamableFile> {
    const text = await this.calendar.feed(token);
    return new StreamableFile(Buffer.from(text), { type: 'text/calendar; charset=utf-8' });
  }
}

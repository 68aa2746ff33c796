import { describe, expect, it } from 'vitest';
import { filesOf, linksOf, withPictures } from './mail-content';

describe('a message in the mailbox', () => {
  it('shows its pictures without fetching any', () => {
    const attachments = [
      { filename: 'qr.png', mimeType: 'image/png', contentId: '<qr>', base64: 'AAAA' },
      { filename: 'ticket.pdf', mimeType: 'application/pdf', contentId: '<pdf>', base64: 'BBBB' },
    ];
    expect(withPictures({ html: '<img src="cid:qr"><a href="cid:pdf">', attachments })).toBe(
      '<img src="data:image/png;base64,AAAA"><a href="cid:pdf">',
    );
  });

  it('tells the files that came with it', () => {
    const attachments = [
      { filename: 'qr.png', mimeType: 'image/png', contentId: '<qr>', base64: '' },
      { filename: null, mimeType: 'text/calendar', base64: '' },
      { filename: 'invitation.ics', mimeType: 'application/ics', base64: '' },
    ];
    expect(filesOf({ attachments }).map(({ filename }) => filename)).toEqual(['invitation.ics']);
  });

  it('tells its links, each once and nothing but web addresses', () => {
    const html = `<a style="x" href="http://localhost/a?b=1&amp;c=2" target="_blank"><span><!--[if mso]><i>&nbsp;</i><![endif]--></span><span>Ouvrir l&#x27;espace</span></a
>
      <a href="http://localhost/a?b=1&amp;c=2">again</a> <a href="javascript:alert(1)">no</a> <a href="https://example.org/"></a>`;
    expect(linksOf(html)).toEqual([
      { href: 'http://localhost/a?b=1&c=2', label: 'Ouvrir l’espace' },
      { href: 'https://example.org/', label: 'https://example.org/' },
    ]);
  });
});

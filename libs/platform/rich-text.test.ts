import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanRichText, cleanRichTexts, paragraphsOf, richText, wordsOf } from './rich-text';

/** The kinds of attack that public lists collect, each in words of ours. */
const ATTACKS: Record<string, string> = {
  'a script': '<script>steal()</script>',
  'a script in odd case and spaces': '<ScRiPt \n>steal()</sCrIpT\t>',
  'a script with something stuck to its name': '<script/x src="//evil.example/x.js"></script>',
  'a script that the taking away of another makes': '<scr<script>ipt>steal()</scr</script>ipt>',
  'a script never closed': 'Bonjour <script src=//evil.example/x.js',
  'a picture that fails': '<img src=x onerror=steal()>',
  'a picture without spaces': '<img/src="x"/onerror=steal()>',
  'a picture whose handler is in backquotes': '<img src=`x` onerror=`steal()`>',
  'a picture with a doubled quote': '<img """><script>steal()</script>">',
  'a vector drawing': '<svg onload=steal()><circle r="9"/></svg>',
  'a drawing that animates a link': '<svg><a><animate attributeName="href" values="javascript:steal()"/>x</a></svg>',
  'a drawing with foreign content': '<svg><foreignObject><body onload=steal()></foreignObject></svg>',
  'a drawing with a style that hides a tag': '<svg><style><img src=x onerror=steal()></style></svg>',
  'a formula with a nested namespace':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=steal()&gt;">',
  'a page in a frame': '<iframe src="javascript:steal()"></iframe>',
  'a page written into a frame': '<iframe srcdoc="<script>steal()</script>"></iframe>',
  'an object': '<object data="data:text/html,<script>steal()</script>"></object>',
  'an embedded thing': '<embed src="//evil.example/x.swf" allowscriptaccess=always>',
  'a form that sends elsewhere': '<form action="javascript:steal()"><button>ok</button></form>',
  'a button of another form': '<button form=f formaction=javascript:steal()>ok</button>',
  'a field that takes the focus': '<input autofocus onfocus=steal()>',
  'details that open by themselves': '<details open ontoggle=steal()>x</details>',
  'a film that fails': '<video><source onerror="steal()"></video>',
  'a sound': '<audio src=x onerror=steal()></audio>',
  'a body': '<body onload=steal()>x</body>',
  'a running text': '<marquee onstart=steal()>x</marquee>',
  'a base that moves all links': '<base href="javascript:/a/-steal()//">',
  'a page that goes elsewhere': '<meta http-equiv="refresh" content="0;url=javascript:steal()">',
  'a style sheet': '<link rel=stylesheet href="//evil.example/x.css">',
  'a style element': '<style>@import "//evil.example/x.css";</style>',
  'a style that runs': '<p style="background:url(javascript:steal())">x</p>',
  'an expression in a style': '<p style="width:expression(steal())">x</p>',
  'a handler on an allowed tag': '<p onmouseover=steal()>x</p>',
  'a handler on a link': '<a href="https://example.org" onclick="steal()">x</a>',
  'a handler after a line break': '<strong\nonclick=steal()>x</strong>',
  'a handler after a form feed': '<em\fonclick=steal()>x</em>',
  'a handler after a slash': '<p/onclick=steal()>x</p>',
  'a link that runs': '<a href="javascript:steal()">x</a>',
  'a link that runs, in odd case': '<a href="JaVaScRiPt:steal()">x</a>',
  'a link that runs, with a tab inside': '<a href="java\tscript:steal()">x</a>',
  'a link that runs, with a line break inside': '<a href="java&#10;script:steal()">x</a>',
  'a link that runs, after a control character': '<a href="\u0001javascript:steal()">x</a>',
  'a link that runs, by decimal entities':
    '<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;steal()">x</a>',
  'a link that runs, by hexadecimal entities without semicolons':
    '<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;steal()">x</a>',
  'a link that runs, by a named colon': '<a href="javascript&colon;steal()">x</a>',
  'a link that runs, by an escaped tab': '<a href="jav&Tab;ascript:steal()">x</a>',
  'a link to data': '<a href="data:text/html;base64,PHNjcmlwdD5zdGVhbCgpPC9zY3JpcHQ+">x</a>',
  'a link to an old script': '<a href="vbscript:steal()">x</a>',
  'a link to a file': '<a href="file:///etc/passwd">x</a>',
  'a link without a scheme': '<a href="//evil.example">x</a>',
  'a link into the site': '<a href="/equipe">x</a>',
  'a link with another behind it': '<a href="https://example.org" href="javascript:steal()">x</a>',
  'a link that goes to a frame': '<a target="top" xlink:href="javascript:steal()">x</a>',
  'a comment that ends early': '<!--><img src=x onerror=steal()>-->',
  'a comment for one browser': '<!--[if gte IE 4]><script>steal()</script><![endif]-->',
  'a section of data': '<![CDATA[<script>steal()</script>]]>',
  'a processing instruction': '<?xml version="1.0"?><script>steal()</script>',
  'a text area that hides a tag': '<textarea><script>steal()</script></textarea>',
  'a title that hides a tag': '<title><img src=x onerror=steal()></title>',
  'raw text of long ago': '<xmp><img src=x onerror=steal()></xmp><plaintext><img src=x onerror=steal()>',
  'what is read without scripts': '<noscript><p title="</noscript><img src=x onerror=steal()>"></noscript>',
  'a template': '<template><script>steal()</script></template>',
  'an element of its own': '<x-card onclick=steal()>x</x-card>',
  'a name that covers one of the page': '<a id=cookie name=cookie href="https://example.org">x</a>',
  'a class that covers the page': '<p class="overlay" id="root">x</p>',
  'escaped signs that are not to be read twice': '&lt;script&gt;steal()&lt;/script&gt;',
  'escaped signs, twice': '&amp;lt;img src=x onerror=steal()&amp;gt;',
  'an empty byte in a name': '<scr\0ipt>steal()</scr\0ipt>',
  'signs of full width': '＜script＞steal()＜/script＞',
};

const MAY_STAY =
  /<(?:\/?(?:p|strong|em|ul|ol|li|a)|br \/)>|<a href="(?:https?:\/\/|mailto:)[^"<>]*" target="_blank" rel="noopener noreferrer nofollow">/g;

/** No sign that opens a tag is left once the tags of the subset are taken away. */
const isHarmless = (html: string) => !/[<>]/.test(html.replaceAll(MAY_STAY, ''));

describe('a rich text', () => {
  it.each(Object.entries(ATTACKS))('loses %s', (_, attack) => {
    const clean = cleanRichText(`<p>Avant</p>${attack}`);
    expect(clean).toContain('<p>Avant</p>');
    expect(isHarmless(clean), clean).toBe(true);
    expect(cleanRichText(clean)).toBe(clean);
  });

  it('is harmless whatever is sent, cleaned once or twice', () => {
    const piece = fc.oneof(
      fc.constantFrom(...Object.values(ATTACKS)),
      fc.constantFrom('<', '>', '</', '<a href="', '">', '<p>', '<!--', '-->', '<svg>', '</svg>', '&#x3c;', '"', "'"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const clean = cleanRichText(pieces.join(''));
        expect(isHarmless(clean), clean).toBe(true);
        expect(isHarmless(cleanRichText(clean)), clean).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps paragraphs, emphasis, lists and links', () => {
    const written =
      '<p>Un <strong>robot</strong> <em>léger</em>.<br />Deux lignes.</p><ul><li><p>un</p></li></ul><ol><li>deux</li></ol>';
    expect(cleanRichText(written)).toBe(written);
    for (const href of ['https://example.org/a?b=1&amp;c=2', 'http://example.org/', 'mailto:a@example.org']) {
      expect(cleanRichText(`<p><a href="${href}">ici</a></p>`)).toBe(
        `<p><a href="${href}" target="_blank" rel="noopener noreferrer nofollow">ici</a></p>`,
      );
    }
  });

  it('takes what a word processor pastes for what it means', () => {
    expect(cleanRichText('<div><b>Gras</b> <i>penché</i> <span style="color:red">rouge</span></div>')).toBe(
      '<p><strong>Gras</strong> <em>penché</em> rouge</p>',
    );
    expect(cleanRichText('<p><a href="javascript:x()">ici</a></p>')).toBe('<p>ici</p>');
  });

  it('is empty when no word is left', () => {
    for (const nothing of ['', '<p></p>', '<p><br></p>', ' <p>&nbsp; </p>', '<img src=x>', '<ul><li></li></ul>']) {
      expect(cleanRichText(nothing), nothing).toBe('');
    }
  });

  it('is cleaned on its way out in both languages', () => {
    expect(cleanRichTexts({ fr: '<p onclick=x()>a</p>', en: '<script>x()</script>' })).toEqual({
      fr: '<p>a</p>',
      en: '',
    });
  });

  it('has words for a search program, without marks and with its signs as they were typed', () => {
    expect(wordsOf('<p>Recherche &amp; soin, 3 &lt; 4</p><ul><li><p>un</p></li><li>deux</li></ul>')).toBe(
      'Recherche & soin, 3 < 4\nun\ndeux',
    );
    expect(wordsOf('<p>&amp;lt;</p>')).toBe('&lt;');
  });

  it('comes from plain text, whose signs stay signs', () => {
    expect(paragraphsOf('Un & deux\n<ligne>\n\n\nTrois\n')).toBe('<p>Un &amp; deux<br />&lt;ligne&gt;</p><p>Trois</p>');
    expect(paragraphsOf('  ')).toBe('');
    expect(cleanRichText(paragraphsOf('a\nb'))).toBe(paragraphsOf('a\nb'));
  });

  it('is as long as what is read of it, within what is read at all', () => {
    const short = richText(5);
    expect(short.safeParse('<p><strong>cinq!</strong></p>').success).toBe(true);
    expect(short.safeParse('<p>six!!!</p>').error?.issues[0]?.message).toBe('TOO_LONG');
    expect(short.safeParse('<p></p>'.repeat(5000)).error?.issues[0]?.message).toBe('TOO_LONG');
  });
});

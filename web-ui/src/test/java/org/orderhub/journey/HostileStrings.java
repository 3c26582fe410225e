package org.orderhub.journey;

import java.util.List;
import java.util.stream.Stream;

/** Texts that are attacks where somebody takes them for markup, code or addresses. */
final class HostileStrings {
  private static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "</p><script>alert(1)</script>",
          "<ScRiPt>alert(1)</sCrIpT>",
          "<script src=//evil.example/x.js></script>",
          "<script>alert(1)//",
          "<<script>alert(1);//<</script>",
          "<script/x>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "</textarea><script>alert(1)</script>",
          "</style><script>alert(1)</script>",
          "--><script>alert(1)</script>",
          "]]><script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<img src=x onerror=alert`1`>",
          "\"><img src=x onerror=alert(1)>",
          "'><img src=x onerror=alert(1)>",
          "<img/src='x'/onerror='alert(1)'>",
          "<svg onload=alert(1)>",
          "<svg/onload=alert(1)//",
          "<svg><script>alert(1)</script></svg>",
          "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
          "<svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a></svg>",
          "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
          "<body onload=alert(1)>",
          "<iframe src=javascript:alert(1)></iframe>",
          "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
          "<object data=javascript:alert(1)></object>",
          "<embed src=javascript:alert(1)>",
          "<details open ontoggle=alert(1)>",
          "<video><source onerror=alert(1)></video>",
          "<audio src=x onerror=alert(1)>",
          "<input autofocus onfocus=alert(1)>",
          "<select autofocus onfocus=alert(1)>",
          "<marquee onstart=alert(1)>",
          "<a href=javascript:alert(1)>x</a>",
          "<a href='java\tscript:alert(1)'>x</a>",
          "<form action=javascript:alert(1)><button>x</button></form>",
          "<button formaction=javascript:alert(1)>x</button>",
          "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
          "<link rel=stylesheet href=javascript:alert(1)>",
          "<base href=javascript:alert(1)//>",
          "<style>@import 'javascript:alert(1)';</style>",
          "<div style=background:url(javascript:alert(1))>",
          "<template><script>alert(1)</script></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
          "<div hx-get=/ hx-trigger=load hx-on::load=alert(1)>",
          "<div hx-on:click=alert(1) data-hx-get=/>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;alert(1)&#60;/script&#62;",
          "\" onmouseover=alert(1) autofocus onfocus=alert(1) x=\"",
          "' onmouseover='alert(1)' autofocus onfocus='alert(1)",
          "` onmouseover=alert(1) `",
          "{alert(1)}",
          "{{constructor.constructor('alert(1)')()}}",
          "${alert(1)}",
          "{#include shared/layout}",
          "{config:['quarkus.http.port']}",
          "{inject:visit.account}",
          "'; drop table widgets; --",
          "\u202Egnp.exe<script>alert(1)</script>");

  private static final List<String> LINKS =
      List.of(
          "[x|javascript:alert(1)]",
          "[x|JaVaScRiPt:alert(1)]",
          "[x|java\tscript:alert(1)]",
          "[x|javascript://https://ok.example/%0aalert(1)]",
          "[x|data:text/html,<script>alert(1)</script>]",
          "[x|data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==]",
          "[x|vbscript:alert(1)]",
          "[x|file:///etc/passwd]",
          "[x|//evil.example/x]",
          "[x|https:alert(1)]",
          "[x|https://user:secret@evil.example/]",
          "[x|https://ok.example/\"onmouseover=\"alert(1)]",
          "[x|https://ok.example/'><script>alert(1)</script>]",
          "[<script>alert(1)</script>|https://ok.example/]",
          "[<img src=x onerror=alert(1)>|https://ok.example/]",
          "[x|https://ok.example/]<script>alert(1)</script>",
          "[[x|https://ok.example/]|javascript:alert(1)]",
          "[x|blob:https://ok.example/x]",
          "[x|&#106;avascript:alert(1)]",
          "[x|%6aavascript:alert(1)]");

  private HostileStrings() {}

  static List<String> all() {
    return Stream.concat(MARKUP.stream(), LINKS.stream()).toList();
  }
}

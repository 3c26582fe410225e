package org.orderhub.domain.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

  static Stream<Arguments> files() {
    return Stream.of(
        arguments("\u0089PNG\r\n\u001a\n0000", "a.png", FileType.PNG),
        arguments("\u00ff\u00d8\u00ff\u00e0", "a.jpeg", FileType.JPEG),
        arguments("GIF89a", "a.gif", FileType.GIF),
        arguments("RIFF0000WEBPVP8", "a.webp", FileType.WEBP),
        arguments("%PDF-1.7", "a.pdf", FileType.PDF),
        arguments("PK\u0003\u0004", "a.zip", FileType.ZIP),
        arguments("PK\u0003\u0004", "a.docx", FileType.WORD),
        arguments("PK\u0003\u0004", "a.xlsx", FileType.EXCEL),
        arguments("PK\u0003\u0004", "a.odt", FileType.OPEN_TEXT),
        arguments("\u001f\u008b\b", "a.gz", FileType.GZIP),
        arguments("plain words", "a.txt", FileType.TEXT),
        arguments("plain words", "README", FileType.TEXT),
        arguments("sku;price", "a.CSV", FileType.CSV),
        arguments("{}", "a.json", FileType.JSON),
        arguments("\0\u0001\u0002", "a.dat", FileType.UNKNOWN),
        arguments("<?xml version='1.0'?><order/>", "a.xml", FileType.XML));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsKnownByHowItBegins(String head, String name, FileType expected) {
    assertThat(typeOf(head, name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>hi",
        "  \r\n<HTML>",
        "\u00ef\u00bb\u00bf<html>",
        "<script>alert(1)</script>",
        "<!-- words --><img src=x onerror=alert(1)>",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>"
      })
  void aPageForBrowsersIsOneByAnyName(String head) {
    assertThat(typeOf(head, "picture.png")).isEqualTo(FileType.HTML);
    assertThat(typeOf(head, "words.txt")).isEqualTo(FileType.HTML);
  }

  @Test
  void aDrawingThatMayHoldScriptsIsNoPicture() {
    FileType type = typeOf("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "a.svg");
    assertThat(type).isEqualTo(FileType.SVG);
    assertThat(type.preview()).isEqualTo(FileType.Preview.NONE);
  }

  @Test
  void aNameClaimsATypeOnlyWhereItEndsLikeAKnownOne() {
    assertThat(FileType.claimed(new FileName("a.JPG"))).contains(FileType.JPEG);
    assertThat(FileType.claimed(new FileName("drawing.dwg"))).isEmpty();
    assertThat(FileType.claimed(new FileName("README"))).isEmpty();
  }

  private static FileType typeOf(String head, String name) {
    return FileType.of(head.getBytes(ISO_8859_1), new FileName(name));
  }
}

package org.orderhub.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.InvalidValue;

class FileNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "../etc/passwd",
        "a/b.pdf",
        "C:\\b.pdf",
        "a\r\nSet-Cookie: x=1.pdf",
        "a\nb",
        "a\tb",
        "a\0.png",
        " a.pdf",
        "a\u202Egnp.exe"
      })
  void pathsAndTricksAreNoNames(String text) {
    assertThatThrownBy(() -> new FileName(text)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void aNameHasAtMost255Characters() {
    assertThat(new FileName("a".repeat(255)).value()).hasSize(255);
    assertThatThrownBy(() -> new FileName("a".repeat(256))).isInstanceOf(InvalidValue.class);
  }

  @Test
  void aNameMayBeOfAnyLanguage() {
    assertThat(new FileName("Rechnung für Łódź 2026.pdf").extension()).isEqualTo("pdf");
    assertThat(new FileName("..hidden").extension()).isEqualTo("hidden");
    assertThat(new FileName("none").extension()).isEmpty();
  }

  @Test
  void aFolderIsNoPath() {
    assertThatThrownBy(() -> new Folder("a/b")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Folder("a".repeat(101))).isInstanceOf(InvalidValue.class);
    assertThat(Folder.GENERAL.name()).isEqualTo("General");
  }

  @Test
  void aFileIsKeptInPartsOfTheSameSize() {
    assertThat(new Content(FileType.PDF, 1, "").parts()).isEqualTo(1);
    assertThat(new Content(FileType.PDF, Content.PART_BYTES, "").parts()).isEqualTo(1);
    assertThat(new Content(FileType.PDF, Content.MOST_BYTES, "").parts()).isEqualTo(100);
  }
}

package org.orderhub.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PublicNamesTest {
  private enum Step {
    OPEN,
    IN_PROGRESS
  }

  @Test
  void constantsAreSpelledWithoutUnderscores() {
    assertThat(PublicNames.of(Step.OPEN)).isEqualTo("Open");
    assertThat(PublicNames.of(Step.IN_PROGRESS)).isEqualTo("InProgress");
  }

  @Test
  void storedNamesAreSpelledLikeConstants() {
    assertThat(PublicNames.of("IN_PROGRESS")).isEqualTo("InProgress");
    assertThat(PublicNames.of("")).isEmpty();
  }

  @Test
  void aNameIsReadInAnyCase() {
    assertThat(PublicNames.parse(Step.class, "InProgress")).isEqualTo(Step.IN_PROGRESS);
    assertThat(PublicNames.parse(Step.class, "inprogress")).isEqualTo(Step.IN_PROGRESS);
  }

  @Test
  void anUnknownNameTellsWhatIsAllowed() {
    assertThatThrownBy(() -> PublicNames.parse(Step.class, "IN_PROGRESS"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("must be one of Open, InProgress");
  }
}

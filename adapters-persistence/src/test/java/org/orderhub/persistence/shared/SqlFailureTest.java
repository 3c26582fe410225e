package org.orderhub.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderhub.application.shared.StorageUnavailable;

final class SqlFailureTest {

  @ParameterizedTest
  @CsvSource({
    "08000, true",
    "08001, true",
    "08003, true",
    "08006, true",
    "57P01, true",
    "57P02, true",
    "57P03, true",
    "57014, true",
    "55P03, true",
    "25P03, true",
    "53000, true",
    "53200, true",
    "53300, true",
    "23505, false",
    "22P05, false",
    "22008, false",
    "40001, false",
    "40P01, false",
    "42601, false",
    "42P01, false",
    "25P02, false"
  })
  void aDatabaseThatIsAwayIsToldFromAStatementThatIsWrong(String state, boolean away) {
    SQLException failure = new SQLException("no", state);

    assertThat(SqlFailure.isUnavailable(failure)).isEqualTo(away);
    assertThat(SqlFailure.translated(failure))
        .isInstanceOf(away ? StorageUnavailable.class : SqlFailure.class)
        .hasCause(failure);
  }

  @ParameterizedTest
  @MethodSource("withoutState")
  void aPoolThatGivesNoConnectionIsAway(SQLException failure) {
    assertThat(SqlFailure.translated(failure)).isInstanceOf(StorageUnavailable.class);
  }

  static Stream<SQLException> withoutState() {
    return Stream.of(
        new SQLException("Sorry, acquisition timeout!"),
        new SQLTransientConnectionException("no"),
        new SQLRecoverableException("no"),
        new SQLTimeoutException("no"));
  }

  @Test
  void aFailureWithoutStateOrMessageIsAFailure() {
    assertThat(SqlFailure.translated(new SQLException()))
        .isInstanceOfSatisfying(
            SqlFailure.class, failure -> assertThat(failure.state()).isEqualTo("null"));
  }

  @Test
  void aStatementThatIsWrongNamesItsState() {
    assertThat(SqlFailure.translated(new SQLException("no", "23505")))
        .isInstanceOfSatisfying(
            SqlFailure.class, failure -> assertThat(failure.state()).isEqualTo("23505"));
  }
}

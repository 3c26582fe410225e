package org.orderhub.domain.widget;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a field holds, typed. Never touched and left empty are two things. */
public sealed interface FieldValue {

  /** Whether somebody filled the field in. */
  default boolean isFilled() {
    return switch (this) {
      case Nothing nothing -> false;
      case Empty empty -> false;
      case Words words -> !words.text().isBlank();
      case Numeral numeral -> true;
      case Share share -> true;
      case Day day -> true;
      case YesNo yesNo -> true;
      case Chosen chosen -> true;
    };
  }

  /** No value at all: null outside. */
  record Nothing() implements FieldValue {}

  /** A value that was left empty: {@code ""} outside, whatever the field's type. */
  record Empty() implements FieldValue {}

  /** Never empty: that is {@link Empty}. */
  record Words(String text) implements FieldValue {}

  /** With the decimals it was written with: 1.50 stays 1.50. */
  record Numeral(BigDecimal number) implements FieldValue {}

  /** A percentage, in the figures it was written with: nobody but its vendor knows their unit. */
  record Share(BigDecimal number) implements FieldValue {}

  record Day(LocalDate date) implements FieldValue {}

  record YesNo(boolean isYes) implements FieldValue {}

  record Chosen(String choice) implements FieldValue {}
}

package org.orderhub.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderhub.domain.shared.Actor;

/** Every state by every step, once by staff and once by the customer. */
class OfferStepTest {
  /** In the order of the columns below. */
  private static final OfferStep[] STEPS = {
    OfferStep.EDIT,
    OfferStep.SEND,
    OfferStep.WITHDRAW,
    OfferStep.ACCEPT,
    OfferStep.DECLINE,
    OfferStep.ASK,
    OfferStep.TRANSFER,
    OfferStep.FAIL_TRANSFER,
    OfferStep.ANNOTATE
  };

  private static final Map<OfferStatus, Offer> OFFERS = new EnumMap<>(OfferStatus.class);

  static {
    OFFERS.put(OfferStatus.DRAFT, AnOffer.draft());
    OFFERS.put(OfferStatus.SENT, AnOffer.sent());
    OFFERS.put(OfferStatus.EXPIRED, AnOffer.sent());
    OFFERS.put(OfferStatus.WON, AnOffer.won());
    OFFERS.put(OfferStatus.LOST, AnOffer.lost());
    OFFERS.put(OfferStatus.WON_TRANSFERRED, AnOffer.transferred());
  }

  @ParameterizedTest
  @CsvSource({
    // edit, send, withdraw, accept, decline, ask, transfer, fail transfer, annotate
    "DRAFT, yes yes NotSent NotSent NotSent NotSent NotWon NotWon yes",
    "SENT, NotADraft AlreadySent yes yes yes yes NotWon NotWon yes",
    "EXPIRED, NotADraft Expired yes yes yes yes NotWon NotWon yes",
    "WON, AlreadyWon AlreadyWon AlreadyWon AlreadyWon AlreadyWon AlreadyWon yes yes yes",
    "LOST, AlreadyLost AlreadyLost AlreadyLost AlreadyLost AlreadyLost AlreadyLost NotWon NotWon"
        + " yes",
    "WON_TRANSFERRED, AlreadyWon AlreadyWon AlreadyWon AlreadyWon AlreadyWon AlreadyWon yes yes"
        + " yes"
  })
  void whatStaffMayDo(OfferStatus status, String row) {
    assertThat(row(status, AnOffer.STAFF)).isEqualTo(row);
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, no no no NotSent NotSent NotSent no no no",
    "SENT, no no no yes yes yes no no no",
    "EXPIRED, no no no Expired Expired yes no no no",
    "WON, no no no AlreadyWon AlreadyWon AlreadyWon no no no",
    "LOST, no no no AlreadyLost AlreadyLost AlreadyLost no no no",
    "WON_TRANSFERRED, no no no AlreadyWon AlreadyWon AlreadyWon no no no"
  })
  void whatCustomersMayDo(OfferStatus status, String row) {
    assertThat(row(status, AnOffer.CLIENT).replace("OperatorsOnly", "no")).isEqualTo(row);
  }

  private static String row(OfferStatus status, Actor by) {
    Instant now = status == OfferStatus.EXPIRED ? AnOffer.TOO_LATE : AnOffer.NOW;
    OfferState state = OFFERS.get(status).state(now);
    assertThat(state.status()).isEqualTo(status);
    return String.join(
        " ",
        Arrays.stream(STEPS)
            .map(step ->
                step.refusal(state, by)
                    .map(refusal -> refusal.getClass().getSimpleName())
                    .orElse("yes"))
            .toList());
  }

  @ParameterizedTest
  @MethodSource
  void theCustomersOwnStepsAreThree(OfferStep step, boolean isTheirs) {
    assertThat(step.refusal(AnOffer.sent().state(AnOffer.NOW), AnOffer.CLIENT).isEmpty())
        .isEqualTo(isTheirs);
  }

  static Stream<Arguments> theCustomersOwnStepsAreThree() {
    return Arrays.stream(OfferStep.values())
        .map(step ->
            Arguments.of(
                step,
                step == OfferStep.ACCEPT || step == OfferStep.DECLINE || step == OfferStep.ASK));
  }
}

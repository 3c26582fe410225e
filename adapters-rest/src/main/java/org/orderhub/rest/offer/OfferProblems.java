package org.orderhub.rest.offer;

import java.util.List;
import org.orderhub.domain.offer.OfferRefusal;
import org.orderhub.rest.cart.LineProblems;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.FieldError;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** What stands against a wish for an offer, and what to do about it. */
final class OfferProblems {
  private OfferProblems() {}

  static RequestRefused of(OfferRefusal refusal) {
    return switch (refusal) {
      case OfferRefusal.NotADraft other ->
          refused(
              "not_a_draft",
              "It is " + other.status() + ", and only a draft is changed. Withdraw it first.");
      case OfferRefusal.AlreadySent sent ->
          refused("already_sent", "It was sent at " + sent.at() + " already.");
      case OfferRefusal.NotSent draft ->
          refused("not_sent", "It is a draft. Send it first: nobody can answer it yet.");
      case OfferRefusal.Expired expired ->
          refused(
              "expired",
              "Its time was over at "
                  + expired.at()
                  + ". Withdraw it, and send it with a new one.");
      case OfferRefusal.AlreadyWon won ->
          refused("already_won", "It was accepted, and is the order " + won.order() + ".");
      case OfferRefusal.AlreadyLost lost ->
          refused("already_lost", "It was declined at " + lost.at() + ". Make a new offer.");
      case OfferRefusal.NotWon other ->
          refused("not_won", "It is " + other.status() + ", and only a won offer is transferred.");
      case OfferRefusal.OperatorsOnly operators ->
          refused("operators_only", "Customers answer offers, and do not change them.");
      case OfferRefusal.NoLines none -> refused("no_lines", "It offers nothing. Add a line first.");
      case OfferRefusal.ExpiryPassed passed ->
          refused(
              "expiry_passed",
              "It would be over before it is sent: expiresAt is " + passed.expiresAt() + ".");
      case OfferRefusal.Line line -> LineProblems.of(line.refusal());
      case OfferRefusal.UnknownLine unknown ->
          impossible("/lines", "unknown_line", "names no line of the offer: " + unknown.line());
      case OfferRefusal.PartOfAnother part ->
          impossible(
              "/lines",
              "part_of_another",
              "names "
                  + part.line()
                  + ", which is accepted only together with the line it belongs to: "
                  + part.parent());
      case OfferRefusal.NothingChosen nothing ->
          impossible("/lines", "nothing_chosen", "must name at least one line, or be left out");
      case OfferRefusal.UnknownNote unknown -> Answers.missing("note");
      case OfferRefusal.TooManyNotes many ->
          refused("too_many_notes", "It has " + many.maximum() + " notes, and takes no more.");
    };
  }

  private static RequestRefused refused(String code, String detail) {
    return new RequestRefused(
        Problem.of(Problem.Kind.OFFER_REFUSED, detail)
            .withErrors(List.of(new FieldError("", code, detail))));
  }

  private static RequestRefused impossible(String pointer, String code, String message) {
    return new RequestRefused(
        Problem.of(Problem.Kind.NOT_POSSIBLE, "The field lines " + message + ".")
            .withErrors(List.of(new FieldError(pointer, code, message))));
  }
}

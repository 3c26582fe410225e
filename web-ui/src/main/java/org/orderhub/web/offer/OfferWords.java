package org.orderhub.web.offer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orderhub.domain.cart.LineRefusal;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferRefusal;
import org.orderhub.domain.shared.FieldChange;

/** Says for people what differs, and what stands against a wish. */
public final class OfferWords {
  private static final Pattern LINE = Pattern.compile("lines\\[([0-9a-f-]{36})](?:\\.(\\w+))?");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  private OfferWords() {}

  /** A field that differs, as people call it. */
  public record Change(String label, String before, String after) {}

  static List<Change> changes(Offer offer, List<FieldChange> changes, ZoneId zone) {
    return changes.stream().map(change -> change(offer, change, zone)).toList();
  }

  private static Change change(Offer offer, FieldChange change, ZoneId zone) {
    Matcher line = LINE.matcher(change.field());
    if (line.matches()) {
      String name = name(offer, UUID.fromString(line.group(1)));
      String field = line.group(2) == null ? "" : ", " + words(line.group(2));
      return new Change(name + field, change.before(), change.after());
    }
    return switch (change.field()) {
      case "expiresAt" ->
          new Change("Open until", time(change.before(), zone), time(change.after(), zone));
      case "status" -> new Change("Status", status(change.before()), status(change.after()));
      case "orderId" -> new Change("Order", change.before(), change.after());
      default -> new Change(capital(words(change.field())), change.before(), change.after());
    };
  }

  /** Of a line that is gone, what it was called when it was sent. */
  private static String name(Offer offer, UUID id) {
    return Stream.concat(
            Stream.of(offer.contents().lines()),
            offer.revisions().stream().map(revision -> revision.contents().lines()))
        .flatMap((ProductLines lines) -> lines.find(new ProductLineId(id)).stream())
        .map(line -> line.item().name())
        .findFirst()
        .orElse("Line");
  }

  private static String words(String field) {
    return field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String status(String constant) {
    return capital(constant.replace('_', ' ').toLowerCase(Locale.ROOT));
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String time(String instant, ZoneId zone) {
    return instant.isEmpty() ? "" : TIME.format(Instant.parse(instant).atZone(zone));
  }

  /** Why nothing was done, to be read by whoever wanted it. */
  static String sentence(OfferRefusal refusal, ZoneId zone) {
    return switch (refusal) {
      case OfferRefusal.NotADraft other ->
          "Only a draft is changed. Take the offer back first, then change it and send it again.";
      case OfferRefusal.AlreadySent sent -> "It was sent already.";
      case OfferRefusal.NotSent draft -> "It was not sent yet, so nobody can answer it.";
      case OfferRefusal.Expired expired ->
          "This offer was open until " + TIME.format(expired.at().atZone(zone)) + ".";
      case OfferRefusal.AlreadyWon won -> "It was accepted, and is the order " + won.order() + ".";
      case OfferRefusal.AlreadyLost lost -> "It was declined. Make a new offer.";
      case OfferRefusal.NotWon other -> "Only an offer that was won is handed over.";
      case OfferRefusal.OperatorsOnly operators -> "Only the seller may do this.";
      case OfferRefusal.NoLines none -> "It offers nothing yet. Add a line first.";
      case OfferRefusal.ExpiryPassed passed ->
          "It would be over before it is sent: it is open until "
              + TIME.format(passed.expiresAt().atZone(zone))
              + ".";
      case OfferRefusal.Line line -> sentence(line.refusal());
      case OfferRefusal.UnknownLine unknown -> "One of the lines is not there any more.";
      case OfferRefusal.PartOfAnother part ->
          "A line that belongs to another one is accepted together with that one.";
      case OfferRefusal.NothingChosen nothing -> "Choose at least one line.";
      case OfferRefusal.UnknownNote unknown -> "That note is not there any more.";
      case OfferRefusal.TooManyNotes many -> "There are too many notes to add one more.";
    };
  }

  static String sentence(LineRefusal refusal) {
    return switch (refusal) {
      case LineRefusal.UnknownLine unknown -> "That line is not there any more.";
      case LineRefusal.UnknownProduct unknown ->
          "There is no product " + unknown.sku() + " in the catalogue.";
      case LineRefusal.UnknownParent unknown ->
          "The line it would belong to is not there any more.";
      case LineRefusal.ParentIsChild child -> "A line that belongs to another has none of its own.";
      case LineRefusal.SameId same -> "That line is there already.";
      case LineRefusal.FixedQuantity fixed -> "The quantity of " + fixed.sku() + " is fixed.";
      case LineRefusal.NotRemovable fixed ->
          fixed.sku() + " is not removed by itself: it goes with the line it belongs to.";
      case LineRefusal.TooManyLines many -> "At most " + many.maximum() + " lines fit.";
      case LineRefusal.OtherCurrency other ->
          other.sku()
              + " is sold in "
              + other.currency()
              + ", and this is in "
              + other.wanted()
              + ".";
      case LineRefusal.OutOfRange range -> "The " + range.what() + " " + range.reason() + ".";
    };
  }
}

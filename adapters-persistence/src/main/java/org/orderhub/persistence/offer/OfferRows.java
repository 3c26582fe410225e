package org.orderhub.persistence.offer;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.offer.DocumentNumber;
import org.orderhub.domain.offer.Note;
import org.orderhub.domain.offer.NoteId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferContents;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferState;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.domain.offer.Revision;
import org.orderhub.domain.shared.Version;
import org.orderhub.persistence.cart.ProductLineRows;
import org.orderhub.persistence.shared.Actors;
import org.orderhub.persistence.shared.Row;

/** An offer from its rows, one for each line. */
final class OfferRows {
  private @Nullable Offer head;
  private @Nullable ProductLineRows lines;

  boolean add(Row row) throws SQLException {
    if (lines == null) {
      lines = new ProductLineRows(Currency.getInstance(row.text("currency")));
      head = head(row, lines);
    }
    lines.add(row);
    return true;
  }

  Optional<Offer> offer(List<Revision> revisions, List<Note> notes) {
    return head == null || lines == null
        ? Optional.empty()
        : Optional.of(
            new Offer(
                head.account(),
                head.id(),
                head.head(),
                new OfferContents(lines.lines(), head.contents().expiresAt()),
                head.stored(),
                revisions,
                notes,
                head.history()));
  }

  private static Offer head(Row row, ProductLineRows none) throws SQLException {
    OfferState state =
        StateDocument.read(OfferStatus.valueOf(row.text("status")), row.text("state"));
    return new Offer(
        new AccountId(row.uuid("account_id")),
        new OfferId(row.uuid("id")),
        new Offer.Head(
            DocumentNumber.parse(row.text("number")),
            new CustomerId(row.uuid("customer_id")),
            Actors.read(row, "creator_kind", "creator_id", "creator_name")),
        new OfferContents(none.lines(), row.time("expires_at")),
        state,
        List.of(),
        List.of(),
        new Offer.History(
            row.time("created_at"),
            row.time("updated_at"),
            new Version(row.number("version")),
            row.number("sequence")));
  }

  /** Revisions from rows that come by number. */
  static final class Revisions {
    private final Currency currency;
    private final List<Begun> begun = new ArrayList<>();

    /** A revision whose lines are not all there yet. */
    private record Begun(Revision revision, ProductLineRows lines) {
      Revision done() {
        return new Revision(
            revision.id(),
            revision.number(),
            revision.sentAt(),
            revision.sentBy(),
            new OfferContents(lines.lines(), revision.contents().expiresAt()),
            revision.openedAt());
      }
    }

    Revisions(Currency currency) {
      this.currency = currency;
    }

    boolean add(Row row) throws SQLException {
      UUID id = row.uuid("revision_id");
      if (begun.isEmpty() || !begun.getLast().revision().id().equals(id)) {
        begun.add(begin(row, id));
      }
      begun.getLast().lines().add(row);
      return true;
    }

    private Begun begin(Row row, UUID id) throws SQLException {
      var lines = new ProductLineRows(currency);
      return new Begun(
          new Revision(
              id,
              (int) row.number("number"),
              row.time("sent_at"),
              row.text("sent_by"),
              new OfferContents(lines.lines(), row.time("expires_at")),
              row.optionalTime("opened_at")),
          lines);
    }

    List<Revision> list() {
      return begun.stream().map(Begun::done).toList();
    }
  }

  static Note note(Row row) throws SQLException {
    return new Note(
        new NoteId(row.uuid("id")),
        Note.Kind.valueOf(row.text("kind")),
        row.text("author"),
        row.text("content"),
        row.flag("visible"),
        row.time("created_at"),
        row.time("modified_at"));
  }
}
